package fr.adjuge.scoring.literal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.check.DatedMethodRules;
import fr.adjuge.scoring.check.MethodRules;
import fr.adjuge.scoring.explanation.Finding.Severity;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.FrozenResult;
import fr.adjuge.scoring.frozen.ProvisionalRanking;
import fr.adjuge.scoring.frozen.ScoredRequest;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.reading.MethodReader;
import fr.adjuge.scoring.reading.OffersReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The service against {@link LiteralScoring}, to the fraction. Some thousand requests in each build, others from day to
 * day with {@code -Dadjuge.literal.first=}, all ten thousand with {@code -Dadjuge.literal.cases=10000}.
 */
class LiteralScoringTest {

    private static final long FIRST = Long.getLong("adjuge.literal.first", 0);
    private static final long CASES = Long.getLong("adjuge.literal.cases", 1_500);

    @Test
    void everyRankingIsThatOfTheLetterOfTheMethod() {
        seeds().forEach(seed -> {
            var request = DrawnRequest.from(seed);
            for (var combination : computed(request).combinations()) {
                assertThat(ranking(combination))
                        .as("seed %d, options %s: %s", seed, combination.optionIds(), request)
                        .isEqualTo(LiteralScoring.ranking(request, new TreeSet<>(combination.optionIds())));
            }
        });
    }

    /** The ranking that is shown before the closure takes another way where it can. */
    @Test
    void theProvisionalRankingIsTheSame() {
        seeds().forEach(seed -> {
            var drawn = DrawnRequest.from(seed);
            var request = request(drawn);
            var method = MethodReader.read(request.method(), "/method");
            var offers =
                    OffersReader.readMarked(request.method(), method, request.offers(), request.optionCombination());

            var shown = ProvisionalRanking.of(request.method(), method, offers, request.optionCombination());

            assertThat(shown)
                    .as("seed %d", seed)
                    .isEqualTo(ScoredRequest.of(request).ranking());
        });
    }

    /** What may be published can be ranked, whatever is offered; what cannot be ranked is refused before it is published. */
    @Test
    void aMethodThatMayBePublishedCanBeRanked() {
        var outcomes = new HashSet<String>();
        seeds().forEach(seed -> outcomes.add(published(meddledWith(DrawnRequest.from(seed), new Random(seed)))));

        assertThat(outcomes).containsExactlyInAnyOrder("refused", "unlawful", "ranked");
    }

    private static String published(JsonNode drawn) {
        var request = request(drawn);
        Method method;
        try {
            method = MethodReader.read(request.method(), "/method");
        } catch (RefusedException refusal) {
            assertThat(refusal.breaches()).isNotEmpty();
            return "refused";
        }
        var outcomes = ScoredRequest.of(request).frozen().outcomes();
        assertThat(outcomes).hasSameSizeAs(request.offers());
        var launched = LocalDate.of(2026, 11, 2);
        return Stream.concat(MethodRules.check(method).stream(), DatedMethodRules.check(method, launched).stream())
                        .anyMatch(finding -> finding.severity() == Severity.REFUSAL)
                ? "unlawful"
                : "ranked";
    }

    /** With what a hurried buyer might add: minimums and rules for ties that go with some formulas only. */
    private static JsonNode meddledWith(JsonNode drawn, Random random) {
        var method = (ObjectNode) drawn.get("method");
        if (random.nextInt(3) == 0) {
            method.putObject("minimumMark").put("mark", 1).put("priceToo", true);
        }
        if (random.nextInt(3) == 0) {
            method.put("minimumTotal", 1);
        }
        if (random.nextInt(3) == 0) {
            method.putArray("tieBreaks").addObject().put("rule", "LOWER_PRICE");
        }
        method.get("criteria").forEach(criterion -> {
            var isPriced = criterion.path("judgedBy").asText().equals("PRICE");
            ((ObjectNode) criterion).put("environmental", !isPriced && random.nextBoolean());
            if (isPriced && random.nextInt(4) == 0) {
                ((ObjectNode) criterion).put("minimumMark", 1);
            }
        });
        return drawn;
    }

    private static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + CASES);
    }

    private static FrozenResult computed(JsonNode request) {
        return ScoredRequest.of(request(request)).frozen();
    }

    private static ScoringRequest request(JsonNode request) {
        return CanonicalForm.read(request.toString(), ScoringRequest.class);
    }

    private static Map<String, String> ranking(FrozenResult.Combination combination) {
        return combination.offers().stream()
                .collect(toMap(
                        FrozenResult.Place::offerId,
                        place -> place.rank()
                                .map(rank -> rank + " of " + place.total().orElseThrow())
                                .orElse(place.outcome()),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
