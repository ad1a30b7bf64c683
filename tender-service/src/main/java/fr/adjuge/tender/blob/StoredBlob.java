package fr.adjuge.tender.blob;

/**
 * What is known of a file once it is kept.
 *
 * @param sha256 in lower-case hexadecimal
 */
public record StoredBlob(String name, long size, String sha256) {}
