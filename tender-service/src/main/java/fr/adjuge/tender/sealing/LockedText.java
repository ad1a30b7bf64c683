package fr.adjuge.tender.sealing;

/**
 * A text with itself as it was locked, for who gives it away and keeps it at once.
 *
 * @param context what it was locked for
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LockedText(byte[] text, byte[] locked, String context) {}
