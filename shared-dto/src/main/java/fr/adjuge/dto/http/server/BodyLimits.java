package fr.adjuge.dto.http.server;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How large a body may be, by what it is. */
final class BodyLimits {

    /** Everything but files: 1 MiB. */
    static final long DOCUMENT = 1L << 20;

    /** A file sent as octets: 2 GiB. Only resources that take octets accept this type at all. */
    static final long FILE = 2L << 30;

    private BodyLimits() {}

    static long of(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("application/octet-stream")
                ? FILE
                : DOCUMENT;
    }
}
