package fr.adjuge.tender.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.Violation;
import fr.adjuge.dto.http.client.RemoteRefusal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoringRefusalTest {

    private static final Map<String, String> PLACES = Map.of("/method", "/consultation/lots/2/method");

    @Test
    void pointsAtTheCallersOwnDocument() {
        assertThat(ScoringRefusal.breaches(refusal(422, "/method/criteria", "/method"), PLACES))
                .extracting(Breach::pointer)
                .containsExactly("/consultation/lots/2/method/criteria", "/consultation/lots/2/method");
        assertThat(ScoringRefusal.breaches(refusal(400, "/method/criteria/0/weight"), PLACES))
                .extracting(Breach::pointer)
                .containsExactly("/consultation/lots/2/method/criteria/0/weight");
    }

    @Test
    void remainsAFaultBetweenTheServicesWhereTheCallerCannotMendIt() {
        Stream.of(
                        refusal(422, "/launchedOn"),
                        refusal(422, "/methodical"),
                        refusal(422, "/method", "/offers/0"),
                        refusal(422),
                        refusal(503, "/method"))
                .forEach(refusal -> assertThatThrownBy(() -> ScoringRefusal.breaches(refusal, PLACES))
                        .isSameAs(refusal));
    }

    private static RemoteRefusal refusal(int status, String... pointers) {
        return new RemoteRefusal(Problem.ofStatus(status, "refused")
                .withViolations(Stream.of(pointers)
                        .map(pointer -> Violation.inBody(pointer, "is not so"))
                        .toList()));
    }
}
