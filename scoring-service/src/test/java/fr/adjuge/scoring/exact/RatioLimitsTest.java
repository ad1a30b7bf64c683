package fr.adjuge.scoring.exact;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ratios of machine numbers compute what fractions without limit compute, at 63 bits, below and above. */
class RatioLimitsTest {

    private static final long SEED = 20_250_414;
    private static final int PAIRS = 20_000;
    private static final BigInteger LIMIT = TWO.pow(63);

    @Test
    void computesWithDrawnNumbersAsAFractionWithoutLimitDoes() {
        var random = new Random(SEED);
        var small = 0;
        var large = 0;
        for (var i = 0; i < PAIRS; i++) {
            var one = Fraction.drawn(random);
            var other = Fraction.drawn(random);
            assertThat(results(one.ratio(), other.ratio()))
                    .as("seed %d: %s and %s", SEED, one, other)
                    .isEqualTo(results(one, other));
            var sum = one.ratio().plus(other.ratio());
            small += sum instanceof LongRatio ? 1 : 0;
            large += sum instanceof BigRatio ? 1 : 0;
        }

        // Both kinds must be many, or the comparison says nothing.
        assertThat(small).isGreaterThan(PAIRS / 5);
        assertThat(large).isGreaterThan(PAIRS / 5);
    }

    /** Up to ±(2^63 − 1), and whenever they fit, so that equal numbers are held alike. */
    @Test
    void areHeldInMachineNumbersWheneverBothPartsFit() {
        var most = Ratio.of(Long.MAX_VALUE);

        assertThat(most).isInstanceOf(LongRatio.class);
        assertThat(most.negated()).isInstanceOf(LongRatio.class);
        assertThat(most.plus(Ratio.UNIT)).isInstanceOf(BigRatio.class).hasToString("9223372036854775808");
        assertThat(most.plus(Ratio.UNIT).minus(Ratio.UNIT))
                .isInstanceOf(LongRatio.class)
                .isEqualTo(most)
                .hasSameHashCodeAs(most);
        assertThat(Ratio.of(Long.MIN_VALUE)).isInstanceOf(BigRatio.class).hasToString("-9223372036854775808");
        assertThat(Ratio.of(Long.MIN_VALUE).negated()).hasToString("9223372036854775808");
        assertThat(most.negated().minus(Ratio.UNIT)).isEqualTo(Ratio.of(Long.MIN_VALUE));
        assertThat(Ratio.of(Long.MIN_VALUE, 2)).isInstanceOf(LongRatio.class).hasToString("-4611686018427387904");
        assertThat(Ratio.of(1, Long.MIN_VALUE)).isInstanceOf(BigRatio.class).hasToString("-1/9223372036854775808");
        assertThat(Ratio.of(LIMIT, LIMIT.multiply(TWO)))
                .isInstanceOf(LongRatio.class)
                .isEqualTo(Ratio.of(1, 2));
    }

    /** 2^62 + 2^62 = 2^63, one more than fits; 2^62 + (2^62 − 1) fits. */
    @Test
    void noticeASumOfOneMoreThanFits() {
        var half = Ratio.of(1L << 62);

        assertThat(half.plus(half)).isInstanceOf(BigRatio.class).hasToString("9223372036854775808");
        assertThat(half.negated().minus(half)).isInstanceOf(BigRatio.class).hasToString("-9223372036854775808");
        assertThat(half.plus(Ratio.of((1L << 62) - 1)))
                .isInstanceOf(LongRatio.class)
                .hasToString("9223372036854775807");
    }

    /** 2^32 × 2^31 = 2^63, one more than fits; 7 × (2^63 − 1)/7 fits. */
    @Test
    void noticeAProductOfOneMoreThanFits() {
        var half = Ratio.of(1L << 31);

        assertThat(Ratio.of(1L << 32).times(half)).isInstanceOf(BigRatio.class).hasToString("9223372036854775808");
        assertThat(Ratio.of(-1L << 32).times(half)).isInstanceOf(BigRatio.class).hasToString("-9223372036854775808");
        assertThat(Ratio.of(7).times(Ratio.of(1_317_624_576_693_539_401L)))
                .isInstanceOf(LongRatio.class)
                .hasToString("9223372036854775807");
        assertThat(Ratio.of(1, 1L << 32).times(Ratio.of(1, 1L << 31)))
                .isInstanceOf(BigRatio.class)
                .hasToString("1/9223372036854775808");
    }

    /** 3/2^62 + 1/2^62 = 1/2^60, whose product of denominators is 2^124. */
    @Test
    void cancelBeforeTheyMultiply() {
        assertThat(Ratio.of(3, 1L << 62).plus(Ratio.of(1, 1L << 62)))
                .isInstanceOf(LongRatio.class)
                .isEqualTo(Ratio.of(1, 1L << 60));
        assertThat(Ratio.of(Long.MAX_VALUE, 2).times(Ratio.of(2, Long.MAX_VALUE)))
                .isInstanceOf(LongRatio.class)
                .isEqualTo(Ratio.UNIT);
    }

    @Test
    void tellApartWhatDiffersInTheLastBitOf126() {
        // n + 1 over n and n over n − 1, that is 1 + 1/n < 1 + 1/(n − 1)
        var one = Ratio.of(Long.MAX_VALUE, Long.MAX_VALUE - 1);
        var other = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2);

        assertThat(one).isLessThan(other).isNotEqualTo(other);
        assertThat(one.negated()).isGreaterThan(other.negated());
        assertThat(one).isEqualByComparingTo(Ratio.of(Long.MAX_VALUE, Long.MAX_VALUE - 1));
    }

    @Test
    void giveTheirPartsInSixtyFourBitsOrNotAtAll() {
        assertThat(Ratio.of(-3, 7).longNumerator()).isEqualTo(-3);
        assertThat(Ratio.of(-3, 7).longDenominator()).isEqualTo(7);
        assertThat(Ratio.of(ONE, LIMIT).longNumerator()).isEqualTo(1);
        assertThat(Ratio.of(LIMIT, BigInteger.valueOf(3)).longDenominator()).isEqualTo(3);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(ONE, LIMIT).longDenominator());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(LIMIT, ONE).longNumerator());
    }

    /** Every result as a text, so that a difference is seen at once. */
    private static List<String> results(Ratio one, Ratio other) {
        var results = new ArrayList<String>();
        results.add(one.toString());
        results.add(one.plus(other).toString());
        results.add(one.minus(other).toString());
        results.add(one.times(other).toString());
        results.add(other.isZero() ? "" : one.dividedBy(other).toString());
        results.add(one.power(2).toString());
        results.add(one.abs().toString());
        results.add(one.min(other).toString());
        results.add(one.max(other).toString());
        results.add(String.valueOf(one.compareTo(other)));
        results.add(String.valueOf(one.equals(other)));
        results.add(String.valueOf(one.isBelow(other)));
        results.add(String.valueOf(one.isAbove(other)));
        results.add(String.valueOf(one.isZero()));
        results.add(String.valueOf(one.isNegative()));
        results.add(one.toDecimal(3, RoundingMode.HALF_EVEN).toPlainString());
        results.add(one.rounded(1, RoundingMode.FLOOR).toString());
        results.add(one.plain().isPresent() ? "decimal" : "fraction");
        return results;
    }

    private static List<String> results(Fraction one, Fraction other) {
        var results = new ArrayList<String>();
        var order = one.compareTo(other);
        results.add(one.toString());
        results.add(one.plus(other).toString());
        results.add(one.plus(other.negated()).toString());
        results.add(one.times(other).toString());
        results.add(
                other.numerator.signum() == 0 ? "" : one.times(other.inverted()).toString());
        results.add(one.times(one).toString());
        results.add(one.numerator.signum() < 0 ? one.negated().toString() : one.toString());
        results.add(order <= 0 ? one.toString() : other.toString());
        results.add(order >= 0 ? one.toString() : other.toString());
        results.add(String.valueOf(order));
        results.add(String.valueOf(one.equals(other)));
        results.add(String.valueOf(order < 0));
        results.add(String.valueOf(order > 0));
        results.add(String.valueOf(one.numerator.signum() == 0));
        results.add(String.valueOf(one.numerator.signum() < 0));
        results.add(one.decimal(3, RoundingMode.HALF_EVEN).toPlainString());
        results.add(Fraction.of(one.decimal(1, RoundingMode.FLOOR).unscaledValue(), BigInteger.TEN)
                .toString());
        results.add(BigInteger.TEN.pow(6).mod(one.denominator).signum() == 0 ? "decimal" : "fraction");
        return results;
    }

    /** What a ratio is, in the plainest way. */
    private record Fraction(BigInteger numerator, BigInteger denominator) {

        /** Small ones, ones near powers of two up to 2^66, and often two with a common factor. */
        static Fraction drawn(Random random) {
            var factor = random.nextInt(3) == 0 ? part(random).abs().max(ONE) : ONE;
            return of(part(random).multiply(factor), part(random).abs().max(ONE).multiply(factor));
        }

        private static BigInteger part(Random random) {
            var size = List.of(4, 15, 31, 32, 62, 63, 66).get(random.nextInt(7));
            var part = random.nextBoolean()
                    ? new BigInteger(size, random)
                    : TWO.pow(size).add(BigInteger.valueOf(random.nextInt(5) - 2));
            return random.nextInt(20) == 0 ? ZERO : random.nextBoolean() ? part : part.negate();
        }

        static Fraction of(BigInteger numerator, BigInteger denominator) {
            var divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
        }

        Ratio ratio() {
            return Ratio.of(numerator, denominator);
        }

        Fraction plus(Fraction other) {
            return of(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction times(Fraction other) {
            return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction negated() {
            return of(numerator.negate(), denominator);
        }

        Fraction inverted() {
            return of(denominator, numerator);
        }

        int compareTo(Fraction other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }

        BigDecimal decimal(int decimals, RoundingMode mode) {
            return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
        }

        @Override
        public String toString() {
            return denominator.equals(ONE) ? numerator.toString() : numerator + "/" + denominator;
        }
    }
}
