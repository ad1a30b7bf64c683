package fr.adjuge.tender.upload;

/** Looks for a sequence of bytes in a stream that comes in pieces (Knuth, Morris and Pratt: no byte is read twice). */
final class ByteSearch {

    private final byte[] wanted;

    /** For each number of bytes that matched: how many of them still match after the next one did not. */
    private final int[] fallback;

    private int matched;
    private boolean found;

    ByteSearch(byte[] wanted) {
        this.wanted = wanted.clone();
        this.fallback = new int[wanted.length];
        for (int at = 1, kept = 0; at < wanted.length; at++) {
            while (kept > 0 && wanted[at] != wanted[kept]) {
                kept = fallback[kept - 1];
            }
            if (wanted[at] == wanted[kept]) {
                kept++;
            }
            fallback[at] = kept;
        }
    }

    void look(byte[] bytes, int length) {
        for (var at = 0; at < length && !found; at++) {
            while (matched > 0 && bytes[at] != wanted[matched]) {
                matched = fallback[matched - 1];
            }
            if (bytes[at] == wanted[matched]) {
                matched++;
            }
            found = matched == wanted.length;
        }
    }

    boolean isFound() {
        return found;
    }
}
