package fr.adjuge.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Reading.AtTheMinimum;
import fr.adjuge.scoring.method.Reading.Compared;
import fr.adjuge.scoring.method.Reading.QualityMarks;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The method of INRAE, one thing of it changed at a time. */
class MethodReaderTest {

    private static final String INVERSE_PLUS_ONE = "\"id\": \"INVERSE_PLUS_ONE\"";

    @Test
    void readsTheMethodOfInrae() {
        var method = MethodReader.read(sent(InraeRequests.method()), "/method");

        assertThat(method.weighedCriteria())
                .extracting(Criterion::weight)
                .containsExactly(Ratio.of(55), Ratio.of(35), Ratio.of(10));
        assertThat(method.totalMaximum()).isEqualTo(Ratio.of(4));
        assertThat(method.combinations()).hasSize(8);
    }

    /** Silence of the documents is read as documented: see docs/method-parameters.md. */
    @Test
    void readsSilenceByItsDefaults() {
        var method = MethodReader.read(sent(InraeRequests.method()), "/method");

        assertThat(method.reading().bestMarkAmong()).isEqualTo(Compared.ADMITTED);
        assertThat(method.reading().amountsAmong()).isEqualTo(Compared.ADMITTED);
        assertThat(method.reading().atTheMinimum()).isEqualTo(AtTheMinimum.PASSES);
        assertThat(method.reading().qualityMarks()).isEqualTo(QualityMarks.ONE_SET);
        assertThat(method.totalRule()).isEqualTo(new TotalRule.WeightedSum());
        assertThat(method.tieBreaks()).isEmpty();
        assertThat(method.minimumTotal()).isEmpty();
    }

    @Test
    void putsTheMinimumOnCriteriaAndNotOnThePriceOrSubCriteria() {
        var method = MethodReader.read(sent(InraeRequests.method()), "/method");

        assertThat(method.tree().filter(criterion -> criterion.minimum().isPresent()))
                .extracting(Criterion::id)
                .containsExactly("valeur-technique", "sav");
    }

    @Test
    void putsTheMinimumOnThePriceAndSubCriteriaWhereTheMethodSaysSo() {
        var method = MethodReader.read(
                sent(InraeRequests.method()
                        .replace("\"appliesTo\": \"CRITERIA\"", "\"appliesTo\": \"CRITERIA_AND_SUB_CRITERIA\"")
                        .replace("\"priceToo\": false", "\"priceToo\": true")),
                "/method");

        assertThat(method.tree().filter(criterion -> criterion.minimum().isPresent()))
                .hasSize(9);
    }

    @Test
    void rescalesQualityAndNotThePrice() {
        var method = MethodReader.read(sent(InraeRequests.method()), "/method");

        assertThat(method.tree().filter(Criterion::rescaled))
                .extracting(Criterion::id)
                .containsExactly("valeur-technique", "sav");
    }

    /** Weight 55 on the technical value is the greatest. */
    @Test
    void knowsTheHeaviestCriterion() {
        var method = MethodReader.read(
                sent(
                        with(
                                "\"tieBreaks\": [{\"rule\": \"HIGHER_MARK_ON_HEAVIEST_CRITERION\"}, {\"rule\": \"LOWER_PRICE\"}]")),
                "/method");

        assertThat(method.tieBreaks())
                .containsExactly(new TieBreak.HigherMark("valeur-technique"), new TieBreak.LowerPrice());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"weight\": 35 | \"weight\": 36 | /method/criteria",
                "\"totalWeight\": 100 | \"totalWeight\": 99 | /method/criteria",
                "\"id\": \"sav\" | \"id\": \"prix\" | /method/criteria/2/id",
                "\"id\": \"mesures\" | \"id\": \"sav\" | /method/criteria/2/id",
                "\"weight\": 15 | \"weight\": 16 | /method/criteria/0/subCriteria",
                "\"step\": 1 | \"step\": 3 | /method/scale/step",
                "\"mark\": 4 | \"mark\": 4.5 | /method/scale/labels",
                "\"label\": \"bon\" | \"label\": \"absent\" | /method/scale/labels/3/label",
                "\"mark\": 2, | \"mark\": 5, | /method/criteria/0/minimumMark",
                "\"id\": \"PSE-2\" | \"id\": \"PSE-1\" | /method/options/1/id",
                "\"weight\": 10, | \"weight\": 1e40, | /method/criteria/0/subCriteria/5/weight"
            })
    void namesTheFieldThatContradictsTheRest(String before, String after, String pointer) {
        assertThat(faults(InraeRequests.method().replace(before, after))).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"INVERSE\", \"factor\": 2 | factor",
                "\"id\": \"LINEAR_N\" | factor",
                "\"id\": \"LINEAR_N\", \"factor\": 1 | factor",
                "\"id\": \"ESTIMATE_DISTANCE\" | estimate",
                "\"id\": \"THRESHOLD\", \"base\": 200000 | saving",
                "\"id\": \"THRESHOLD\", \"base\": 200000, \"saving\": 10 | saving",
                "\"id\": \"FIXED_RANGE\", \"lowest\": 5, \"highest\": 5 | highest",
                "\"id\": \"STEP_TABLE\" | steps",
                "\"id\": \"STEP_TABLE\", \"steps\": [{\"upTo\": 5, \"mark\": 9}] | steps/0/mark",
                "\"id\": \"STEP_TABLE\", \"steps\": [{\"upTo\": 5, \"mark\": 2}, {\"upTo\": 5, \"mark\": 1}] | steps/1/upTo",
                "\"id\": \"SQUARE\", \"unit\": 1000 | unit"
            })
    void namesTheParameterOfAFormulaThatIsMissingOrTooMuch(String formula, String parameter) {
        assertThat(faults(InraeRequests.method().replace(INVERSE_PLUS_ONE, formula)))
                .contains("/method/criteria/1/priceFormula/" + parameter);
    }

    @Test
    void wantsNoWeightOfAPriceThatGetsNoMark() {
        assertThat(faults(InraeRequests.method().replace(INVERSE_PLUS_ONE, "\"id\": \"RATIO\"")))
                .contains("/method/criteria/1/weight");
        assertThat(faults(InraeRequests.method().replace(INVERSE_PLUS_ONE, "\"id\": \"RATIO\", \"band\": 0.05")))
                .contains("/method/criteria/1/priceFormula/decidingCriterionId");
    }

    @Test
    void wantsTheCriterionOfATieRuleToBeKnown() {
        assertThat(faults(with("\"tieBreaks\": [{\"rule\": \"HIGHER_MARK\", \"criterionId\": \"zzz\"}]")))
                .contains("/method/tieBreaks/0/criterionId");
        assertThat(faults(with("\"tieBreaks\": [{\"rule\": \"LOWER_PRICE\", \"criterionId\": \"sav\"}]")))
                .contains("/method/tieBreaks/0/criterionId");
    }

    @Test
    void wantsOneRoundingForEachStep() {
        var rounding = "{\"step\": \"TOTAL\", \"decimals\": 2, \"mode\": \"HALF_UP\"}";

        assertThat(faults(with("\"rounding\": [" + rounding + "," + rounding + "]")))
                .contains("/method/rounding/1/step");
    }

    @Test
    void wantsSubCriteriaToAddUpToTheirCriterionWhereTheirWeightsArePartsOfTheTotal() {
        assertThat(faults(with("\"reading\": {\"subCriterionWeights\": \"OF_TOTAL\"}")))
                .contains("/method/criteria/0/subCriteria");
    }

    @Test
    void wantsOptionsWhereOptionsChangeTheMarks() {
        var byOptions = with("\"reading\": {\"qualityMarks\": \"BY_OPTIONS\"}");

        assertThat(MethodReader.read(sent(byOptions), "/method").reading().qualityMarks())
                .isEqualTo(QualityMarks.BY_OPTIONS);
        assertThat(faults(byOptions.replaceFirst("\"options\": \\[[^]]*]", "\"options\": []")))
                .containsExactly("/method/reading/qualityMarks");
    }

    private static String with(String property) {
        return InraeRequests.method().replaceFirst("\\{", "{" + property + ", ");
    }

    private static List<String> faults(String method) {
        var sent = sent(method);
        var refusal = catchThrowableOfType(RefusedException.class, () -> MethodReader.read(sent, "/method"));
        assertThat(refusal).isNotNull();
        return refusal.breaches().stream().map(Breach::pointer).toList();
    }

    private static ScoringMethod sent(String method) {
        return CanonicalForm.read(method, ScoringMethod.class);
    }
}
