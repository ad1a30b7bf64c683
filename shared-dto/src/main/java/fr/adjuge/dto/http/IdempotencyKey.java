package fr.adjuge.dto.http;

import static fr.adjuge.dto.http.PlatformProblem.IDEMPOTENCY_KEY_MISSING;
import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;

import org.jspecify.annotations.Nullable;

/** By what a sender recognises its own request when it sends it again. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    /** 200 characters hold any UUID or hash that a client may use. */
    private static final int LONGEST = 200;

    private static final Text ONE_EACH = new Text(
            "give each new request a key of its own, of at most %d characters",
            "donnez à chaque nouvelle requête sa propre clé, de %d caractères au plus");
    private static final Text TOO_LONG = new Text(
            "the key has %d characters: at most %d are taken", "la clé a %d caractères : %d au plus sont acceptés");

    private IdempotencyKey() {}

    /** The key in this header; refuses a request without one, or with one that is blank, too long or no written text. */
    public static String require(@Nullable String header) {
        if (header == null || WrittenText.isBlank(header) || !WrittenText.isTaken(header)) {
            throw refused(IDEMPOTENCY_KEY_MISSING, ONE_EACH.with(LONGEST));
        }
        if (header.length() > LONGEST) {
            throw refused(INVALID_REQUEST, TOO_LONG.with(header.length(), LONGEST));
        }
        return header;
    }

    private static RequestRefused refused(PlatformProblem problem, Text reason) {
        return new RequestRefused(problem, reason, message -> Violation.inHeader(HEADER, message));
    }
}
