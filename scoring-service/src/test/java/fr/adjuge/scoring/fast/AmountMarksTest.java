package fr.adjuge.scoring.fast;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.price.PriceFormula;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Marks as shares of the maximum. That they are those of the formulas is compared in {@link FastRankingTest}. */
class AmountMarksTest {

    @Test
    void divideTheLowestAmountByEachOther() {
        // 100 ÷ 125; in units of 0.3, (1 + 1) ÷ (1 + 2); a free offer has all and leaves the others nothing
        assertThat(shares(new PriceFormula.Inverse(), "100", "125")).hasValue("1 4/5");
        assertThat(shares(new PriceFormula.InversePlusOne(Ratio.of("0.3")), "0.3", "0.6"))
                .hasValue("1 2/3");
        assertThat(shares(new PriceFormula.Inverse(), "0", "125")).hasValue("1 0");
    }

    /** With a factor of 1.5 the mark is 0 at 150: at 125 it is half, at 200 it would be −1. */
    @Test
    void fallToNothingAtAMultipleOfTheLowestAmount() {
        assertThat(shares(new PriceFormula.Linear(Ratio.of("1.5"), true), "100", "125", "200"))
                .hasValue("1 1/2 0");
        assertThat(shares(new PriceFormula.Linear(Ratio.of("1.5"), false), "100", "125", "200"))
                .hasValue("1 1/2 -1");
    }

    @Test
    void fallToNothingAtTheHighestAmount() {
        assertThat(shares(new PriceFormula.LinearMinMax(), "100", "175", "200")).hasValue("1 1/4 0");
        assertThat(shares(new PriceFormula.LinearMinMax(), "100", "100")).hasValue("1 1");
    }

    @ParameterizedTest
    @MethodSource
    void areLeftToTheFormulaItselfWhereItIsNotWrittenInWholeNumbers(PriceFormula formula) {
        assertThat(shares(formula, "100", "125")).isEmpty();
    }

    static Stream<PriceFormula> areLeftToTheFormulaItselfWhereItIsNotWrittenInWholeNumbers() {
        return Stream.of(
                new PriceFormula.InversePower(2),
                new PriceFormula.Linear(Ratio.of("0.5"), true),
                new PriceFormula.Average(),
                new PriceFormula.CubicAverage(),
                new PriceFormula.FixedRange(Ratio.of(50), Ratio.of(400)));
    }

    /** 2 × 2^62 is one more than fits, 2 × (2^62 − 1) fits. */
    @Test
    void areLeftToTheFormulaItselfWhereTheyOutgrow64Bits() {
        var twice = new PriceFormula.Linear(Ratio.of(2), true);

        assertThat(shares(twice, "4611686018427387904")).isEmpty();
        assertThat(shares(twice, "4611686018427387903")).hasValue("1");
    }

    private static Optional<String> shares(PriceFormula formula, String... amounts) {
        var column = new Column.Builder(amounts.length);
        Stream.of(amounts).map(Ratio::of).forEach(column::add);
        return AmountMarks.of(formula, column.build()).map(marks -> IntStream.range(0, amounts.length)
                .mapToObj(i -> Ratio.of(marks.numerator(i), marks.denominator(i)))
                .map(Ratio::toString)
                .collect(joining(" ")));
    }
}
