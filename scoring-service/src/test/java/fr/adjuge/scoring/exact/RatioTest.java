package fr.adjuge.scoring.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({"6, 4, 3/2", "-6, 4, -3/2", "6, -4, -3/2", "-6, -4, 3/2", "0, -7, 0", "8, 4, 2"})
    void isInLowestTermsWithAPositiveDenominator(long numerator, long denominator, String shown) {
        assertThat(Ratio.of(numerator, denominator)).hasToString(shown);
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.UNIT.dividedBy(Ratio.NOUGHT)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"3.45, 69/20", "100, 100", "1E+2, 100", "-0.5, -1/2", "4.50, 9/2"})
    void readsDecimalsExactly(String decimal, String shown) {
        assertThat(Ratio.of(decimal)).hasToString(shown);
    }

    @Test
    void computesExactly() {
        var third = Ratio.of(1, 3);
        var sixth = Ratio.of(1, 6);

        assertThat(third.plus(sixth)).isEqualTo(Ratio.of(1, 2));
        assertThat(third.minus(sixth)).isEqualTo(sixth);
        assertThat(third.times(sixth)).isEqualTo(Ratio.of(1, 18));
        assertThat(third.dividedBy(sixth)).isEqualTo(Ratio.of(2));
        assertThat(Ratio.of(2, 3).power(3)).isEqualTo(Ratio.of(8, 27));
        assertThat(Ratio.of(-2, 3).abs()).isEqualTo(Ratio.of(2, 3));
        assertThat(Ratio.mean(List.of(Ratio.of(1), Ratio.of(2), Ratio.of(4)))).isEqualTo(Ratio.of(7, 3));
    }

    @Test
    void comparesByValue() {
        var third = Ratio.of(1, 3);
        var half = Ratio.of(1, 2);

        assertThat(third).isLessThan(half).isEqualByComparingTo(Ratio.of(2, 6));
        assertThat(third.min(half)).isEqualTo(third);
        assertThat(half.min(third)).isEqualTo(third);
        assertThat(third.max(half)).isEqualTo(half);
        assertThat(half.max(third)).isEqualTo(half);
        assertThat(third.isBelow(half)).isTrue();
        assertThat(half.isBelow(half)).isFalse();
        assertThat(half.isAbove(third)).isTrue();
        assertThat(half.isAbove(half)).isFalse();
        assertThat(Ratio.of(-1, 9).isNegative()).isTrue();
        assertThat(Ratio.NOUGHT.isNegative()).isFalse();
        assertThat(Ratio.NOUGHT.isZero()).isTrue();
        assertThat(third.isZero()).isFalse();
    }

    /** 1/3 + 187/60 = 207/60 = 69/20; multiplied by a number of more than 63 bits and divided by it again. */
    @Test
    void countsOnceInASetHoweverItWasComputed() {
        var large = Ratio.of("1E+20");

        assertThat(new HashSet<>(List.of(
                        Ratio.of("3.45"),
                        Ratio.of(1, 3).plus(Ratio.of(187, 60)),
                        Ratio.of(69, 20).times(large).dividedBy(large))))
                .containsExactly(Ratio.of(69, 20));
    }

    /** The 81 marks from 0 to 20 by quarters: with one hash code for all, a table of them would be a list. */
    @Test
    void spreadsMarksOverAHashTable() {
        assertThat(IntStream.rangeClosed(0, 80)
                        .map(quarters -> Ratio.of(quarters, 4).hashCode()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"4.5, 1, false", "4.5, 0.5, true", "4.5, 0.25, true", "0, 1, true", "3, 2, false"})
    void knowsWhatIsOnAGrid(String mark, String step, boolean isOnGrid) {
        assertThat(Ratio.of(mark).isMultipleOf(Ratio.of(step))).isEqualTo(isOnGrid);
    }

    @Test
    void roundsOnlyWhenAskedTo() {
        assertThat(Ratio.of("3.455").rounded(2, RoundingMode.HALF_UP)).isEqualTo(Ratio.of("3.46"));
        assertThat(Ratio.of("3.455").rounded(2, RoundingMode.HALF_EVEN)).isEqualTo(Ratio.of("3.46"));
        assertThat(Ratio.of("3.445").rounded(2, RoundingMode.HALF_EVEN)).isEqualTo(Ratio.of("3.44"));
        assertThat(Ratio.of(2, 3).toDecimal(3, RoundingMode.DOWN)).isEqualTo("0.666");
    }

    /** 1/64 has six decimals, 1/128 has seven. */
    @Test
    void hasAPlainFormOfAtMostSixDecimalsWhereItIsExact() {
        assertThat(Ratio.of(69, 20).plain()).contains("3.45");
        assertThat(Ratio.of(7).plain()).contains("7");
        assertThat(Ratio.of(1, 64).plain()).contains("0.015625");
        assertThat(Ratio.of(1, 128).plain()).isEmpty();
        assertThat(Ratio.of(1, 3).plain()).isEmpty();
        assertThat(Ratio.of(1, 6).plain()).isEmpty();
        assertThat(Ratio.of(3, 5).plain()).contains("0.6");
    }
}
