package fr.adjuge.dto.http;

import static fr.adjuge.dto.http.PlatformProblem.IDEMPOTENCY_KEY_MISSING;

import org.jspecify.annotations.Nullable;

/** By what a sender recognises its own request when it sends it again. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    /** 200 characters hold any UUID or hash that a client may use. */
    private static final int LONGEST = 200;

    private static final Text ONE_EACH = new Text(
                    "give each new request a key of its own, of at most %d characters",
                    "donnez à chaque nouvelle requête sa propre clé, de %d caractères au plus")
            .with(LONGEST);

    private IdempotencyKey() {}

    /** The key in this header; refuses a request without one, or with one that is blank, too long or no written text. */
    public static String require(@Nullable String header) {
        if (header == null
                || WrittenText.isBlank(header)
                || header.length() > LONGEST
                || !WrittenText.isTaken(header)) {
            throw new RequestRefused(IDEMPOTENCY_KEY_MISSING, ONE_EACH, message -> Violation.inHeader(HEADER, message));
        }
        return header;
    }
}
