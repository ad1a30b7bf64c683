package fr.adjuge.dto.http;

import java.util.stream.Stream;

/** What a caller has already, by its tags (RFC 9110, 13.1.2). */
public final class IfNoneMatch {

    private IfNoneMatch() {}

    /** Whether the tag is among those of this header, weak or not. */
    public static boolean names(String header, String tag) {
        return Stream.of(header.split(","))
                .map(IfNoneMatch::plain)
                .anyMatch(named -> named.equals("*") || named.equals(plain(tag)));
    }

    private static String plain(String tag) {
        return tag.strip().replaceFirst("^W/", "");
    }
}
