package fr.adjuge.dto.tender;

/** How the rejection letters leave; the length of the standstill depends on it. */
public enum LetterChannel {
    /** All of them electronically. */
    ELECTRONIC,
    /** At least one in another way. */
    OTHER
}
