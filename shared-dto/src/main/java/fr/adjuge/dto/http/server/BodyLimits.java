package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.LargeBody;
import fr.adjuge.dto.http.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How large a body may be, by what it is and which operation takes it. */
public final class BodyLimits {

    /** Everything but files and {@linkplain LargeBody long lists}: 1 MiB. */
    public static final long DOCUMENT = 1L << 20;

    /** What may hold {@linkplain LargeBody long lists}: 8 MiB, ten thousand offers with eight marks each. */
    public static final long LARGE = 8L << 20;

    /** A file sent as octets: 2 GiB. Only resources that take octets accept this type at all. */
    public static final long FILE = 2L << 30;

    private static final Text EXCEEDED = new Text(
            "at most %s octets are taken here: send less at once",
            "au plus %s octets sont acceptés ici : envoyez moins à la fois");

    private BodyLimits() {}

    /** The limit for any operation; one that does not take large bodies finds out by {@link BodyMeter}. */
    static long of(@Nullable String contentType) {
        return of(contentType, LARGE);
    }

    static long of(@Nullable String contentType, long ofDocuments) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("application/octet-stream")
                ? FILE
                : ofDocuments;
    }

    static Text exceeded(long limit) {
        return EXCEEDED.with(limit);
    }
}
