package fr.adjuge.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.EngineVersion;
import fr.adjuge.scoring.method.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quality Q and a price P without a mark of its own, or the cost of the life cycle. */
class MeaninglessTest {

    private static final String RATIO = "{\"id\": \"RATIO\"}";
    private static final String VALUE = "{\"id\": \"AWARD_ON_VALUE\", \"qualityBonus\": 100}";
    private static final String INVERSE = "{\"id\": \"INVERSE\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RATIO   | \"minimumMark\": {\"mark\": 1, \"priceToo\": true} | /method/minimumMark/priceToo",
                "VALUE   | \"minimumMark\": {\"mark\": 1, \"priceToo\": true} | /method/minimumMark/priceToo",
                "INVERSE | \"minimumMark\": {\"mark\": 1, \"priceToo\": true} | -",
                "RATIO   | \"minimumMark\": {\"mark\": 1, \"priceToo\": false} | -",
                "RATIO   | \"minimumMark\": {\"mark\": 1, \"priceToo\": true, \"appliesTo\": \"SUB_CRITERIA\"} | -",
                "RATIO   | \"minimumTotal\": 1 | /method/minimumTotal",
                "VALUE   | \"minimumTotal\": 1 | /method/minimumTotal",
                "INVERSE | \"minimumTotal\": 1 | -",
                "RATIO   | \"tieBreaks\": [{\"rule\": \"LOWER_PRICE\"}] | -",
                "INVERSE | \"tieBreaks\": [{\"rule\": \"LOWER_PRICE\"}] | -",
                "COST    | \"tieBreaks\": [{\"rule\": \"LOWER_PRICE\"}] | /method/tieBreaks/0/rule"
            })
    void whatNoRankingCouldApplyIsRefused(String formula, String part, String pointer) {
        assertThat(refused(method(formula, part, ""))).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"RATIO, /method/criteria/1/minimumMark", "VALUE, /method/criteria/1/minimumMark", "INVERSE, -"})
    void aMinimumOfItsOwnNeedsAMark(String formula, String pointer) {
        assertThat(refused(method(formula, "\"tieBreaks\": []", "\"minimumMark\": 1,")))
                .isEqualTo(pointer);
    }

    /** An evaluation may have been opened with it: the minimum has no effect, and the offer is ranked. */
    @Test
    void whatWasTakenBeforeIsReadAgainWithoutEffect() {
        var method = method("RATIO", "\"minimumMark\": {\"mark\": 9, \"priceToo\": true}", "");

        assertThat(MethodReader.readAgain(method, Edition.CURRENT).leavesPriceUnmarked())
                .isTrue();
        for (var engine : EngineVersion.values()) {
            assertThat(engine.scored(request(method)).frozen().outcomes())
                    .singleElement()
                    .satisfies(outcome -> assertThat(outcome.rank()).contains(1));
        }
    }

    private static String refused(ScoringMethod method) {
        var refusal = catchThrowableOfType(RefusedException.class, () -> MethodReader.read(method, "/method"));
        return refusal == null
                ? "-"
                : refusal.breaches().stream().map(Breach::pointer).findFirst().orElseThrow();
    }

    private static ScoringRequest request(ScoringMethod method) {
        return CanonicalForm.read("""
                {"method": %s, "offers": [{"offer": {"offerId": "A", "tenderer": "A",
                 "priceExcludingVat": {"amount": "100.00", "currency": "EUR"}},
                 "marks": [{"criterionId": "Q", "mark": 9}]}], "optionCombination": []}
                """.formatted(CanonicalForm.of(method)), ScoringRequest.class);
    }

    private static ScoringMethod method(String formula, String part, String minimum) {
        var isMarked = formula.equals("INVERSE") || formula.equals("COST");
        var written =
                switch (formula) {
                    case "RATIO" -> RATIO;
                    case "VALUE" -> VALUE;
                    default -> INVERSE;
                };
        return CanonicalForm.read(
                """
                {"weightUnit": "POINTS", "totalWeight": %s, "totalMaximum": 100, "scale": {"maximum": 10}, %s,
                 "criteria": [
                   {"id": "Q", "name": "Q", "weight": 60, "judgedBy": "MARKS"},
                   {"id": "P", "name": "P", %s %s "judgedBy": "%s", "priceFormula": %s}]}
                """.formatted(
                                isMarked ? 100 : 60,
                                part,
                                isMarked ? "\"weight\": 40," : "",
                                minimum,
                                formula.equals("COST") ? "COST" : "PRICE",
                                written),
                ScoringMethod.class);
    }
}
