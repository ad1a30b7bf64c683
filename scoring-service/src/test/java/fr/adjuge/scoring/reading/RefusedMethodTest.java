package fr.adjuge.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.problem.ProblemType;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method of two criteria, one thing of it wrong at a time: the field and the sentence by which it is refused. */
class RefusedMethodTest {

    private static final String METHOD = """
            {"weightUnit": "POINTS", "totalWeight": 100, "totalMaximum": 100, "scale": {"maximum": 5, "step": 1},
             "vatBasis": "EXCLUDING_VAT", "currency": "EUR", "variantsAllowed": false, "options": [],
             "criteria": [
               {"id": "q", "name": "Quality", "weight": 60, "judgedBy": "MARKS", "environmental": false},
               {"id": "p", "name": "Price", "weight": 40, "judgedBy": "PRICE", "environmental": false,
                "priceFormula": {"id": "INVERSE"}}]}
            """;

    private static final String FORMULA = "{\"id\": \"INVERSE\"}";
    private static final String PART =
            "{\"id\": \"%s\", \"name\": \"Part\", \"weight\": %s, \"judgedBy\": \"MARKS\", \"environmental\": false}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"weight\": 60 | \"weight\": 61 | /criteria | weights add up to 101, not to the announced 100",
                "\"POINTS\", \"totalWeight\": 100 | \"PERCENT\", \"totalWeight\": 99 | /totalWeight | percentages add up to 100",
                "\"step\": 1} | \"step\": 2} | /scale/step | the maximum is a multiple of the step",
                "\"judgedBy\": \"MARKS\" | \"judgedBy\": \"PRICE\" | /criteria/0/priceFormula | for PRICE and COST, and only then",
                "\"judgedBy\": \"PRICE\" | \"judgedBy\": \"MARKS\" | /criteria/1/priceFormula | for PRICE and COST, and only then",
                "\"weight\": 60, |  | /criteria/0/weight | weight is missing",
                "\"judgedBy\": \"MARKS\" | \"judgedBy\": \"PASS_FAIL\" | /criteria/0/weight | no weight: nothing is marked here",
                "\"options\": [] | \"options\": [], \"minimumTotal\": 101 | /minimumTotal | at most the maximum of the total",
                "\"weight\": 60, | \"weight\": 60, \"minimumMark\": 6, | /criteria/0/minimumMark | at most the maximum of the scale",
                "\"options\": [] | \"options\": [], \"tieBreaks\": [{\"rule\": \"HIGHER_MARK\"}] | /tieBreaks/0/criterionId | for HIGHER_MARK, and only then"
            })
    void namesTheFieldAndTheRule(String before, String after, String pointer, String rule) {
        assertThat(refusals(METHOD.replaceFirst(Pattern.quote(before), after == null ? "" : after)))
                .contains("/method" + pointer + " " + rule);
    }

    /** Both sides of every limit that a number has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"LINEAR_N\", \"factor\": 1.01} | {\"id\": \"LINEAR_N\", \"factor\": 1} | factor greater than 1",
                "{\"id\": \"THRESHOLD\", \"base\": 9, \"saving\": 1} | {\"id\": \"THRESHOLD\", \"base\": 9, \"saving\": 1.01} | saving at most 1 (100 %)",
                "{\"id\": \"FIXED_RANGE\", \"lowest\": 5, \"highest\": 5.01} | {\"id\": \"FIXED_RANGE\", \"lowest\": 5, \"highest\": 5} | highest greater than the lower bound",
                "{\"id\": \"STEP_TABLE\", \"steps\": [{\"upTo\": 5, \"mark\": 5}]} | {\"id\": \"STEP_TABLE\", \"steps\": [{\"upTo\": 5, \"mark\": 5.01}]} | steps/0/mark at most the maximum of the scale",
                "{\"id\": \"STEP_TABLE\", \"steps\": [{\"upTo\": 5, \"mark\": 2}, {\"upTo\": 5.01, \"mark\": 1}]} | {\"id\": \"STEP_TABLE\", \"steps\": [{\"upTo\": 5, \"mark\": 2}, {\"upTo\": 5, \"mark\": 1}]} | steps/1/upTo above the interval before"
            })
    void takesAParameterOnItsLimitAndRefusesItBeyond(String taken, String refused, String fault) {
        assertThatCode(() -> read(METHOD.replace(FORMULA, taken))).doesNotThrowAnyException();
        assertThat(refusals(METHOD.replace(FORMULA, refused)))
                .containsExactly("/method/criteria/1/priceFormula/" + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"LINEAR_N\"} | factor LINEAR_N needs this parameter",
                "{\"id\": \"ESTIMATE_DISTANCE\"} | estimate ESTIMATE_DISTANCE needs this parameter",
                "{\"id\": \"THRESHOLD\", \"saving\": 0.5} | base THRESHOLD needs this parameter",
                "{\"id\": \"THRESHOLD\", \"base\": 9} | saving THRESHOLD needs this parameter",
                "{\"id\": \"FIXED_RANGE\", \"highest\": 9} | lowest FIXED_RANGE needs this parameter",
                "{\"id\": \"FIXED_RANGE\", \"lowest\": 0} | highest FIXED_RANGE needs this parameter",
                "{\"id\": \"STEP_TABLE\"} | steps one interval at least",
                "{\"id\": \"INVERSE\", \"factor\": 2} | factor a parameter of LINEAR_N only",
                "{\"id\": \"INVERSE\", \"estimate\": 2} | estimate a parameter of ESTIMATE_DISTANCE only",
                "{\"id\": \"INVERSE\", \"base\": 2} | base a parameter of THRESHOLD only",
                "{\"id\": \"INVERSE\", \"saving\": 1} | saving a parameter of THRESHOLD only",
                "{\"id\": \"INVERSE\", \"lowest\": 2} | lowest a parameter of FIXED_RANGE only",
                "{\"id\": \"INVERSE\", \"highest\": 2} | highest a parameter of FIXED_RANGE only",
                "{\"id\": \"INVERSE\", \"steps\": [{\"upTo\": 5, \"mark\": 2}]} | steps a parameter of STEP_TABLE only",
                "{\"id\": \"INVERSE\", \"band\": 1} | band a parameter of RATIO only",
                "{\"id\": \"INVERSE\", \"decidingCriterionId\": \"q\"} | decidingCriterionId a parameter of RATIO only",
                "{\"id\": \"INVERSE\", \"qualityBonus\": 2} | qualityBonus a parameter of AWARD_ON_VALUE only",
                "{\"id\": \"INVERSE\", \"unit\": 2} | unit a parameter of INVERSE_PLUS_ONE only"
            })
    void wantsTheParametersOfAFormulaAndNoOthers(String formula, String fault) {
        assertThat(refusals(METHOD.replace(FORMULA, formula))).contains("/method/criteria/1/priceFormula/" + fault);
    }

    @Test
    void aPriceThatReplacesTheSumIsTheOnlyOneAndAtTheTop() {
        var perPrice = METHOD.replace(FORMULA, "{\"id\": \"RATIO\"}")
                .replace("\"weight\": 40, ", "")
                .replace("\"weight\": 60", "\"weight\": 100");
        assertThatCode(() -> read(perPrice)).doesNotThrowAnyException();

        var twice = perPrice.replace("\"criteria\": [", "\"criteria\": [" + """
                {"id": "p2", "name": "Price", "judgedBy": "PRICE", "environmental": false,
                 "priceFormula": {"id": "AWARD_ON_VALUE", "qualityBonus": 2}},""");
        assertThat(refusals(twice))
                .containsExactly("/method/criteria/2/priceFormula/id for the only price criterion, at the top level");
    }

    @Test
    void theBandOfAQuotientIsAPartOfItsBestAndComesWithACriterionThatIsThere() {
        var perPrice = METHOD.replace("\"weight\": 40, ", "").replace("\"weight\": 60", "\"weight\": 100");
        var band = "{\"id\": \"RATIO\", \"band\": %s, \"decidingCriterionId\": \"%s\"}";

        assertThatCode(() -> read(perPrice.replace(FORMULA, band.formatted("1", "q"))))
                .doesNotThrowAnyException();
        assertThat(refusals(perPrice.replace(FORMULA, band.formatted("1.01", "q"))))
                .containsExactly("/method/criteria a band of at most 1 (100 %)");
        assertThat(refusals(perPrice.replace(FORMULA, band.formatted("1", "z"))))
                .containsExactly("/method/criteria unknown criterion “z”");
        assertThat(refusals(perPrice.replace(FORMULA, "{\"id\": \"RATIO\", \"decidingCriterionId\": \"q\"}")))
                .containsExactly("/method/criteria/1/priceFormula/decidingCriterionId with band, and only then");
    }

    /** In percent the parts of a criterion add up to 100 of it. */
    @Test
    void subCriteriaAddUpAndOneAtLeastIsMarked() {
        var percent = METHOD.replace("POINTS", "PERCENT");

        assertThatCode(() -> read(composed(percent, PART.formatted("a", "70"), PART.formatted("b", "30"))))
                .doesNotThrowAnyException();
        assertThat(refusals(composed(percent, PART.formatted("a", "70"), PART.formatted("b", "31"))))
                .containsExactly(
                        "/method/criteria/0/subCriteria weights of the sub-criteria add up to 101, not to 100");
        assertThat(refusals(composed(
                        METHOD,
                        PART.formatted("a", "1").replace("\"weight\": 1, ", "").replace("MARKS", "PASS_FAIL"))))
                .containsExactly("/method/criteria/0/subCriteria one sub-criterion at least is marked");
    }

    @Test
    void aCriterionThatHasPartsIsJudgedByThem() {
        var composed = composed(METHOD, PART.formatted("a", "1"));

        assertThat(refusals(composed.replaceFirst("\"judgedBy\": \"MARKS\"", "\"judgedBy\": \"PASS_FAIL\"")))
                .contains("/method/criteria/0/judgedBy a criterion that has sub-criteria is judged by them (MARKS)");
    }

    @Test
    void severalHeaviestCriteriaBreakNoTie() {
        var heaviest = METHOD.replace(
                "\"options\": []",
                "\"options\": [], \"tieBreaks\": [{\"rule\": \"HIGHER_MARK_ON_HEAVIEST_CRITERION\"}]");

        assertThatCode(() -> read(heaviest)).doesNotThrowAnyException();
        assertThat(refusals(heaviest.replace("\"weight\": 60", "\"weight\": 50")
                        .replace("\"weight\": 40", "\"weight\": 50")))
                .containsExactly("/method/tieBreaks/0/rule several criteria weigh most");
    }

    /** Thirty digits are read, thirty-one are nothing that a document announces. */
    @Test
    void aNumberHasThirtyDigitsAtMost() {
        var digits = "1".repeat(30);
        var long30 = METHOD.replace("\"totalMaximum\": 100", "\"totalMaximum\": " + digits);

        assertThatCode(() -> read(long30)).doesNotThrowAnyException();
        assertThat(refusals(long30.replace(digits, digits + "1")))
                .containsExactly("/method/totalMaximum a number of at most 30 digits");
        assertThat(refusals(METHOD.replace("\"totalMaximum\": 100", "\"totalMaximum\": 1e31")))
                .containsExactly("/method/totalMaximum a number of at most 30 digits");
    }

    @Test
    void allThatIsWrongIsToldAtOnceInBothLanguages() {
        var sent = CanonicalForm.read(
                METHOD.replace("\"weight\": 60", "\"weight\": 61").replace("\"step\": 1", "\"step\": 2"),
                ScoringMethod.class);
        var refusal = catchThrowableOfType(RefusedException.class, () -> MethodReader.read(sent, ""));

        assertThat(refusal.type()).isEqualTo(ProblemType.INCONSISTENT_METHOD);
        assertThat(refusal.breaches())
                .extracting(breach -> breach.pointer() + " " + breach.rule().french())
                .containsExactly(
                        "/scale/step le maximum est un multiple du pas",
                        "/criteria les pondérations font 101 au lieu des 100 annoncés");
    }

    private static String composed(String method, String... parts) {
        return method.replaceFirst(
                "\"judgedBy\": \"MARKS\", \"environmental\": false",
                "\"judgedBy\": \"MARKS\", \"environmental\": false, \"subCriteria\": [" + String.join(",", parts)
                        + "]");
    }

    private static void read(String method) {
        MethodReader.read(CanonicalForm.read(method, ScoringMethod.class), "/method");
    }

    private static List<String> refusals(String method) {
        var refusal = catchThrowableOfType(RefusedException.class, () -> read(method));
        assertThat(refusal).as("nothing is refused").isNotNull();
        return refusal.breaches().stream()
                .map(breach -> breach.pointer() + " " + breach.rule().english())
                .toList();
    }
}
