package fr.adjuge.notice.publication;

/** The three forms in which a notice is published. */
public record NoticeFiles(byte[] xml, byte[] html, byte[] decp) {}
