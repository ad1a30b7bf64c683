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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
                List.of(new Step(Ratio.of(100_000), Ratio.of(50)), new Step(Ratio.of(150_000), Ratio.of(80))));

        assertThat(codes(rising)).contains("dearer-gets-more", "lowest-price-not-best");
    }

    /** 100 000 € get 50, and 10 % more gets 80. */
    @Test
    void showsTheTwoMarksOfWhichTheDearerPriceHasTheHigher() {
        var rising = new StepTable(
                List.of(new Step(Ratio.of(100_000), Ratio.of(50)), new Step(Ratio.of(150_000), Ratio.of(80))));

        assertThat(shown(rising, "dearer-gets-more")).containsExactly(Ratio.of(50), Ratio.of(80));
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
    void warnsOfAMethodWithoutPriceOrCost() {
        assertThat(MethodRules.check(method(Inrae.technicalValue(), Inrae.support())))
                .extracting(Finding::code)
                .contains("no-price-or-cost");
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

    @Test
    void asksForAnEnvironmentalCriterionFromTwentySecondAugust2026() {
        assertThat(dated(21 - 1)).isEmpty();
        assertThat(dated(21)).singleElement().satisfies(finding -> assertThat(finding.severity())
                .isEqualTo(Severity.WARNING));
        assertThat(dated(22)).singleElement().satisfies(finding -> assertThat(finding.severity())
                .isEqualTo(Severity.REFUSAL));
    }

    @Test
    void isContentWithOneEnvironmentalCriterion() {
        var support = Inrae.support();
        var environmental = new Criterion(
                support.id(),
                support.name(),
                support.weight(),
                support.judgement(),
                support.scale(),
                support.minimum(),
                support.rescaled(),
                true,
                support.subCriteria());

        assertThat(DatedMethodRules.check(method(Inrae.price(), environmental), LocalDate.of(2026, 9, 1)))
                .isEmpty();
    }

    private static List<Finding> dated(int dayOfAugust) {
        return DatedMethodRules.check(Inrae.method(), LocalDate.of(2026, 8, dayOfAugust));
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
