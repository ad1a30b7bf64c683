package fr.adjuge.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.explanation.Finding.Severity;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Reading.AtTheMinimum;
import fr.adjuge.scoring.method.Reading.Compared;
import fr.adjuge.scoring.method.Reading.QualityMarks;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.price.PriceFormula.StepTable;
import fr.adjuge.scoring.price.PriceFormula.StepTable.Step;
import fr.adjuge.scoring.ranking.Inrae;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The method of INRAE with other price formulas. */
class MethodRulesTest {

    static Stream<PriceFormula> lawfulFormulas() {
        return Stream.of(
                new PriceFormula.Inverse(),
                new PriceFormula.InversePlusOne(Ratio.UNIT),
                new PriceFormula.InversePower(2),
                new PriceFormula.InversePower(3),
                new PriceFormula.Linear(Ratio.of(2), true),
                new PriceFormula.Linear(Ratio.of("1.5"), true));
    }

    @ParameterizedTest
    @MethodSource("lawfulFormulas")
    void findsNothingAgainstACommonFormula(PriceFormula formula) {
        assertThat(codes(formula)).containsExactly("no-tie-rule");
    }

    static Stream<Arguments> remarks() {
        return Stream.of(
                Arguments.of(
                        new PriceFormula.EstimateDistance(Ratio.of(100_000)),
                        "lowest-price-not-best",
                        Severity.REFUSAL,
                        "CE 29/10/2013 n°370789"),
                Arguments.of(
                        new PriceFormula.Linear(Ratio.of(2), false),
                        "negative-mark",
                        Severity.REFUSAL,
                        "CE 18/12/2012 n°362532"),
                Arguments.of(
                        new PriceFormula.Belleville(), "price-neutralised", Severity.REFUSAL, "CE 03/11/2014 n°373362"),
                Arguments.of(
                        new PriceFormula.Average(),
                        "lowest-price-below-maximum",
                        Severity.WARNING,
                        "CE 29/10/2013 n°370789"),
                Arguments.of(
                        new PriceFormula.CubicAverage(),
                        "lowest-price-below-maximum",
                        Severity.WARNING,
                        "CE 29/10/2013 n°370789"),
                Arguments.of(
                        new PriceFormula.FixedRange(Ratio.of(100_000), Ratio.of(180_000)),
                        "lowest-price-below-maximum",
                        Severity.WARNING,
                        "CE 29/10/2013 n°370789"),
                Arguments.of(
                        new PriceFormula.LinearMinMax(),
                        "dearest-gets-nothing",
                        Severity.INFORMATION,
                        "CE 24/05/2017 n°405787"));
    }

    @ParameterizedTest
    @MethodSource("remarks")
    void namesWhatIsWrongWithAFormula(PriceFormula formula, String code, Severity severity, String source) {
        assertThat(MethodRules.check(inrae(formula)))
                .filteredOn(finding -> finding.code().equals(code))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.sources()).containsExactly(source);
                    assertThat(finding.pointer()).contains("/method/criteria/1/priceFormula");
                    assertThat(finding.figures()).isNotEmpty();
                });
    }

    /** (7 − 2)/6 of the points. */
    @Test
    void showsByHowMuchTheBellevilleFormulaNeutralisesThePrice() {
        assertThat(MethodRules.check(inrae(new PriceFormula.Belleville())))
                .filteredOn(finding -> finding.code().equals("price-neutralised"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().french()).contains("encore 83,33 % des points");
                    assertThat(finding.figures().get(0).value().toDecimal(2, RoundingMode.HALF_UP))
                            .isEqualTo("83.33");
                });
    }

    @Test
    void refusesAStepTableThatGivesADearerOfferMore() {
        var rising = new StepTable(
                List.of(new Step(Ratio.of(100_000), Ratio.of(2)), new Step(Ratio.of(150_000), Ratio.of(3))));

        assertThat(codes(rising)).contains("dearer-gets-more", "lowest-price-not-best");
    }

    /** 100 000 € get 2 of 4, and 10 % more gets 3. */
    @Test
    void showsTheTwoMarksOfWhichTheDearerPriceHasTheHigher() {
        var rising = new StepTable(
                List.of(new Step(Ratio.of(100_000), Ratio.of(2)), new Step(Ratio.of(150_000), Ratio.of(3))));

        assertThat(shown(rising, "dearer-gets-more")).containsExactly(Ratio.of(50), Ratio.of(75));
    }

    /** 50 of 100 points at half the estimate, 100 at the estimate: one fault, told once. */
    @Test
    void doesNotAlsoCallALowestPriceShortOfPointsWhereItIsNotTheBest() {
        assertThat(codes(new PriceFormula.EstimateDistance(Ratio.of(100_000))))
                .contains("lowest-price-not-best")
                .doesNotContain("lowest-price-below-maximum");
    }

    /** Where 20 % of 100 000 € is to be saved, a lowest price of 90 000 € saves half of it and gets half of the points. */
    @Test
    void triesASavingThresholdOnALowestPriceThatSavesHalfOfIt() {
        var threshold = new PriceFormula.Threshold(Ratio.of(100_000), Ratio.of(20, 100));

        assertThat(shown(threshold, "lowest-price-below-maximum")).containsExactly(Ratio.of(50));
    }

    /** 35 of 100 points for the price is a remark, 50 a warning. */
    @Test
    void warnsOfAllOrNothingWhereThePriceWeighsHalf() {
        var half = method(
                criterion(Inrae.price(), 50, new PriceFormula.LinearMinMax()),
                Inrae.support().weighing(Ratio.of(50)));

        assertThat(MethodRules.check(half))
                .filteredOn(finding -> finding.code().equals("dearest-gets-nothing"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void refusesToMarkTheSamePriceTwice() {
        var twice = method(
                criterion(Inrae.price(), 50, new PriceFormula.Inverse()),
                criterion(Inrae.price(), 50, new PriceFormula.Inverse()));

        assertThat(MethodRules.check(twice))
                .filteredOn(finding -> finding.code().equals("several-price-criteria"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.pointer()).contains("/method/criteria/1"));
    }

    @Test
    void pointsAtAPriceBelowAnotherCriterion() {
        var part = criterion(Inrae.price(), 100, new PriceFormula.Belleville());
        var support = Inrae.support();
        var whole = new Criterion(
                "W",
                "W",
                Ratio.HUNDRED,
                support.judgement(),
                support.scale(),
                Optional.empty(),
                false,
                false,
                List.of(Inrae.support(), part));

        assertThat(MethodRules.check(method(whole)))
                .filteredOn(finding -> finding.code().equals("price-neutralised"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.pointer()).contains("/method/criteria/0/subCriteria/1/priceFormula"));
    }

    @Test
    void refusesAMethodWithoutPriceOrCost() {
        assertThat(MethodRules.check(method(Inrae.technicalValue(), Inrae.support())))
                .filteredOn(finding -> finding.code().equals("no-price-or-cost"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.REFUSAL);
                    assertThat(finding.sources()).containsExactly("art. R2152-7 CCP");
                });
    }

    /** Marks of a table are points on the criterion's own scale, here of 4: 4, 3 and 1 are all, three quarters and one. */
    @Test
    void findsNothingAgainstAFallingTableOnItsOwnScale() {
        assertThat(codes(table("1000:4 2000:3 2500:1"))).containsExactly("no-tie-rule");
    }

    /** 3 of 4 for the cheapest: three quarters of the points. */
    @Test
    void warnsOfATableWhoseBestMarkIsNotTheMaximumOfTheScale() {
        assertThat(shown(table("1000:3 5000:0"), "lowest-price-below-maximum")).containsExactly(Ratio.of(75));
    }

    /** 1180 € get 3 and 1100 € get 2; at none of the multiples of the first bound that are tried does it show. */
    @Test
    void looksAtEveryIntervalOfATable() {
        var rising = table("1000:4 1150:2 1200:3 5000:0");

        assertThat(shown(rising, "dearer-gets-more")).containsExactly(Ratio.of(50), Ratio.of(75));
    }

    @ParameterizedTest
    @CsvSource({
        "1000:4 1150:2 1200:2 5000:0, 0",
        "1000:4 1150:2 1200:2.1 5000:0, 1",
        "0:4 100:2 200:3, 1",
        "0:4 100:3 200:2, 0"
    })
    void takesEqualMarksButNoRisingOnes(String steps, int refused) {
        assertThat(codes(table(steps)).stream().filter("dearer-gets-more"::equals))
                .hasSize(refused);
    }

    private static StepTable table(String steps) {
        return new StepTable(Stream.of(steps.split(" "))
                .map(step -> step.split(":"))
                .map(step -> new Step(Ratio.of(step[0]), Ratio.of(step[1])))
                .toList());
    }

    @Test
    void saysNothingOfTiesWhereARuleIsAnnounced() {
        var inrae = Inrae.method();
        var ruled = new Method(
                inrae.source(),
                inrae.totalWeight(),
                inrae.totalMaximum(),
                inrae.criteria(),
                inrae.minimumTotal(),
                inrae.reading(),
                inrae.rounding(),
                new TotalRule.QualityPerPrice(Ratio.NOUGHT, Optional.empty()),
                List.of(new TieBreak.LowerPrice()),
                inrae.options());

        assertThat(MethodRules.check(ruled)).extracting(Finding::code).containsExactly("uncommon-total-rule");
    }

    /** Three options: 2³ combinations. */
    @Test
    void tellsInHowManyCombinationsOptionsMayChangeTheMarks() {
        var byOptions = new Reading(AtTheMinimum.PASSES, Compared.ADMITTED, Compared.ADMITTED, QualityMarks.BY_OPTIONS);

        assertThat(MethodRules.check(Inrae.method(byOptions, Rounding.NONE)))
                .filteredOn(finding -> finding.code().equals("marks-by-options"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
                    assertThat(finding.figures().get(0).value()).isEqualTo(Ratio.of(8));
                });
    }

    private static List<Ratio> shown(PriceFormula formula, String code) {
        return MethodRules.check(inrae(formula)).stream()
                .filter(finding -> finding.code().equals(code))
                .flatMap(finding -> finding.figures().stream().map(Finding.Shown::value))
                .toList();
    }

    private static List<String> codes(PriceFormula formula) {
        return MethodRules.check(inrae(formula)).stream().map(Finding::code).toList();
    }

    private static Method inrae(PriceFormula formula) {
        return method(Inrae.technicalValue(), criterion(Inrae.price(), 35, formula), Inrae.support());
    }

    private static Criterion criterion(Criterion price, long weight, PriceFormula formula) {
        return price.judgedBy(new Judgement.Price(formula)).weighing(Ratio.of(weight));
    }

    private static Method method(Criterion... criteria) {
        return Inrae.method().withCriteria(List.of(criteria));
    }
}
