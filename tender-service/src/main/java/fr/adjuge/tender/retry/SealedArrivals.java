package fr.adjuge.tender.retry;

import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.dto.http.ArrivalKept;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Violation;
import fr.adjuge.dto.http.time.MachineClock;
import fr.adjuge.tender.sealing.PlatformKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;

/**
 * When a request came, under the platform's key: any replica can read it, nobody else can make one, and it fits no other
 * request. Nothing is kept of it here.
 */
@ApplicationScoped
class SealedArrivals {

    /** How long a request that could not be done may be sent again and count as having come at first. */
    static final Duration HONOURED = Duration.ofMinutes(5);

    private static final Text UNFIT = new Text(
            "this is not what a 503 to this request gave: send it back as it came, with the same key and the same body",
            "ce n'est pas ce qu'un 503 à cette requête a donné : renvoyez-le tel quel, avec la même clé et le même corps");
    private static final Text TOO_OLD = new Text(
            "more than five minutes have gone by since: without this header the request counts as coming now",
            "plus de cinq minutes ont passé : sans cet en-tête, la requête compte comme arrivant maintenant");

    private final PlatformKey platform;
    private final InstantSource clock;

    SealedArrivals(PlatformKey platform, MachineClock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    String seal(Instant arrival, AnswerKey key, byte[] hash) {
        var locked = platform.lock(arrival.toString().getBytes(UTF_8), context(key, hash));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(locked);
    }

    Instant unseal(String sealed, AnswerKey key, byte[] hash) {
        var arrival = read(sealed, context(key, hash));
        if (arrival.plus(HONOURED).isBefore(clock.instant())) {
            throw refused(TOO_OLD);
        }
        return arrival;
    }

    private Instant read(String sealed, String context) {
        try {
            return Instant.parse(
                    new String(platform.unlock(Base64.getUrlDecoder().decode(sealed), context), UTF_8));
        } catch (IllegalArgumentException | IllegalStateException unfit) { // no Base64, or not of this key and context
            throw refused(UNFIT);
        }
    }

    private static RequestRefused refused(Text reason) {
        return new RequestRefused(INVALID_REQUEST, reason, message -> Violation.inHeader(ArrivalKept.HEADER, message));
    }

    private static String context(AnswerKey key, byte[] hash) {
        return "arrival " + key.context() + " " + HexFormat.of().formatHex(hash);
    }
}
