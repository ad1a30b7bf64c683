package fr.adjuge.tender.scoring;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Violation;
import fr.adjuge.dto.http.client.RemoteRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What scoring-service refuses of a request that we made from our caller's: each fault at its place in the caller's own
 * document. It is asked in the caller's language, and answers in it.
 */
public final class ScoringRefusal {

    private ScoringRefusal() {}

    /**
     * The faults that the caller can mend.
     *
     * @param places where a part of our request stands in the caller's: {@code /method} in
     *     {@code /consultation/lots/0/method}
     * @throws RemoteRefusal the refusal itself if it has a fault in anything else, which the caller cannot mend
     */
    public static List<Breach> breaches(RemoteRefusal refusal, Map<String, String> places) {
        var violations = refusal.problem().violations();
        if (refusal.status() >= 500 || violations.isEmpty()) {
            throw refusal;
        }
        var breaches = new ArrayList<Breach>();
        for (var violation : violations) {
            breaches.add(Breach.of(
                    pointer(violation, places).orElseThrow(() -> refusal),
                    new Text(violation.message(), violation.message())));
        }
        return breaches;
    }

    private static Optional<String> pointer(Violation violation, Map<String, String> places) {
        return violation.pointer().flatMap(pointer -> places.entrySet().stream()
                .filter(place -> pointer.equals(place.getKey()) || pointer.startsWith(place.getKey() + "/"))
                .map(place ->
                        place.getValue() + pointer.substring(place.getKey().length()))
                .findAny());
    }
}
