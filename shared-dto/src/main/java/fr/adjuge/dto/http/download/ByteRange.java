package fr.adjuge.dto.http.download;

import java.util.Optional;
import java.util.regex.Pattern;

/** A part of a file, by its first and its last octet (RFC 9110, 14). */
record ByteRange(long first, long last) {

    /** One range of octets. Several are answered with the whole file, as is what is no range at all. */
    private static final Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})");

    /** What this {@code Range} asks of a file; nothing if it is to be ignored. May lie beyond the end of the file. */
    static Optional<ByteRange> asked(String header, long size) {
        var matcher = ONE.matcher(header.strip());
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            var length = Long.parseLong(matcher.group(2));
            return Optional.of(new ByteRange(length == 0 ? size : Math.max(size - length, 0), size - 1));
        }
        var first = Long.parseLong(matcher.group(1));
        var last = matcher.group(2).isEmpty() ? size - 1 : Long.parseLong(matcher.group(2));
        // The last before the first is no range, unless the file itself ends before.
        return last < first && !matcher.group(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    boolean liesIn(long size) {
        return first < size;
    }

    long length() {
        return last - first + 1;
    }

    String of(long size) {
        return "bytes %d-%d/%d".formatted(first, last, size);
    }
}
