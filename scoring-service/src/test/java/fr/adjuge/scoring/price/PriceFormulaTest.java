package fr.adjuge.scoring.price;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.WrittenFormula;
import fr.adjuge.scoring.price.PriceFormula.Average;
import fr.adjuge.scoring.price.PriceFormula.Belleville;
import fr.adjuge.scoring.price.PriceFormula.CubicAverage;
import fr.adjuge.scoring.price.PriceFormula.EstimateDistance;
import fr.adjuge.scoring.price.PriceFormula.FixedRange;
import fr.adjuge.scoring.price.PriceFormula.Inverse;
import fr.adjuge.scoring.price.PriceFormula.InversePlusOne;
import fr.adjuge.scoring.price.PriceFormula.InversePower;
import fr.adjuge.scoring.price.PriceFormula.Linear;
import fr.adjuge.scoring.price.PriceFormula.LinearMinMax;
import fr.adjuge.scoring.price.PriceFormula.StepTable;
import fr.adjuge.scoring.price.PriceFormula.StepTable.Step;
import fr.adjuge.scoring.price.PriceFormula.Threshold;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Prices of 80, 90, 100, 120, 160 and 200 thousand euros, whose mean is 125, marked out of 40. */
class PriceFormulaTest {

    static final Ratio MAXIMUM = Ratio.of(40);
    static final List<Ratio> PRICES = Stream.of(80_000, 90_000, 100_000, 120_000, 160_000, 200_000)
            .map(Ratio::of)
            .toList();

    static Stream<Arguments> catalogue() {
        return Stream.of(
                Arguments.of(new Inverse(), "40.00 35.56 32.00 26.67 20.00 16.00"),
                Arguments.of(new InversePlusOne(Ratio.UNIT), "40.00 35.56 32.00 26.67 20.00 16.00"),
                Arguments.of(new InversePower(2), "40.00 31.60 25.60 17.78 10.00 6.40"),
                Arguments.of(new InversePower(3), "40.00 28.09 20.48 11.85 5.00 2.56"),
                Arguments.of(new Linear(Ratio.of(2), true), "40.00 35.00 30.00 20.00 0.00 0.00"),
                Arguments.of(new Linear(Ratio.of("1.5"), true), "40.00 30.00 20.00 0.00 0.00 0.00"),
                Arguments.of(new LinearMinMax(), "40.00 36.67 33.33 26.67 13.33 0.00"),
                Arguments.of(new Average(), "27.20 25.60 24.00 20.80 14.40 8.00"),
                Arguments.of(new CubicAverage(), "31.69 29.13 26.46 21.22 12.92 7.85"),
                Arguments.of(new EstimateDistance(Ratio.of(100_000)), "32.00 36.00 40.00 32.00 16.00 0.00"),
                Arguments.of(new Belleville(), "40.00 39.17 38.33 36.67 33.33 30.00"),
                Arguments.of(new Threshold(Ratio.of(200_000), Ratio.of("0.1")), "40.00 36.67 33.33 26.67 13.33 0.00"),
                Arguments.of(
                        new FixedRange(Ratio.of(100_000), Ratio.of(180_000)), "40.00 40.00 40.00 30.00 10.00 0.00"),
                Arguments.of(
                        new StepTable(List.of(
                                new Step(Ratio.of(90_000), MAXIMUM), new Step(Ratio.of(160_000), Ratio.of(20)))),
                        "40.00 40.00 20.00 20.00 20.00 0.00"));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void givesTheMarksOfTheCatalogue(PriceFormula formula, String marks) {
        var given = PRICES.stream()
                .map(price ->
                        mark(formula, price).toDecimal(2, RoundingMode.HALF_UP).toPlainString())
                .collect(joining(" "));

        assertThat(given).isEqualTo(marks);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void writesTheFormulaThatItComputes(PriceFormula formula, String marks) {
        for (var price : PRICES) {
            var mark = formula.marks(ComparedAmounts.among(PRICES), MAXIMUM).of(price);

            if (!(formula instanceof StepTable)) {
                assertThat(WrittenFormula.valueOf(mark)).isEqualTo(mark.value());
            }
            mark.inputs().stream()
                    .filter(input -> input.rule().isPresent())
                    .forEach(input -> assertThat(WrittenFormula.valueOf(input)).isEqualTo(input.value()));
        }
    }

    /** 40 × (2 − 200/80) = −20: what made the method unlawful in CE, 18 December 2012, no. 362532. */
    @Test
    void isNegativeBeyondTwiceTheLowestWithoutItsFloor() {
        assertThat(mark(new Linear(Ratio.of(2), false), Ratio.of(200_000))).isEqualTo(Ratio.of(-20));
    }

    /** In euros 4 × 11/21, in thousands of euros 4 × 1.01/1.02: the "1" is not without a unit. */
    @Test
    void dependsOnTheUnitOfItsOne() {
        var amounts = ComparedAmounts.among(List.of(Ratio.of(10), Ratio.of(20)));

        assertThat(new InversePlusOne(Ratio.UNIT)
                        .marks(amounts, Ratio.of(4))
                        .of(Ratio.of(20))
                        .value())
                .isEqualTo(Ratio.of(44, 21));
        assertThat(new InversePlusOne(Ratio.of(1000))
                        .marks(amounts, Ratio.of(4))
                        .of(Ratio.of(20))
                        .value())
                .isEqualTo(Ratio.of(404, 102));
    }

    /** The full mark takes the announced saving even if nobody reaches it: 40 × 0.05 ÷ 0.1. */
    @Test
    void givesPartOfTheMaximumWhereNoSavingReachesTheAnnouncedOne() {
        var amounts = ComparedAmounts.among(List.of(Ratio.of(95), Ratio.of(100)));
        var formula = new Threshold(Ratio.of(100), Ratio.of("0.1"));

        assertThat(formula.marks(amounts, MAXIMUM).of(Ratio.of(95)).value()).isEqualTo(Ratio.of(20));
    }

    @ParameterizedTest
    @MethodSource("relativeFormulas")
    void givesTheMaximumToAFreeOfferAndNothingBeside(PriceFormula formula) {
        var amounts = ComparedAmounts.among(List.of(Ratio.NOUGHT, Ratio.of(100)));

        assertThat(formula.marks(amounts, MAXIMUM).of(Ratio.NOUGHT).value()).isEqualTo(MAXIMUM);
        assertThat(formula.marks(amounts, MAXIMUM).of(Ratio.of(100)).value()).isEqualTo(Ratio.NOUGHT);
    }

    static Stream<PriceFormula> relativeFormulas() {
        return Stream.of(
                new Inverse(),
                new InversePower(2),
                new Linear(Ratio.of(2), true),
                new LinearMinMax(),
                new Average(),
                new Belleville());
    }

    @ParameterizedTest
    @MethodSource("formulasOfTheMeanAndSpread")
    void givesTheMaximumWhereAllOffersAreFree(PriceFormula formula) {
        var amounts = ComparedAmounts.among(List.of(Ratio.NOUGHT, Ratio.NOUGHT));

        assertThat(formula.marks(amounts, MAXIMUM).of(Ratio.NOUGHT).value()).isEqualTo(MAXIMUM);
    }

    static Stream<PriceFormula> formulasOfTheMeanAndSpread() {
        return Stream.of(new LinearMinMax(), new Average(), new CubicAverage());
    }

    @Test
    void givesAllTheMaximumWhereAmountsAreEqual() {
        var amounts = ComparedAmounts.among(List.of(Ratio.of(7), Ratio.of(7)));

        assertThat(new LinearMinMax().marks(amounts, MAXIMUM).of(Ratio.of(7)).value())
                .isEqualTo(MAXIMUM);
    }

    private static Ratio mark(PriceFormula formula, Ratio price) {
        return formula.marks(ComparedAmounts.among(PRICES), MAXIMUM).of(price).value();
    }
}
