package fr.adjuge.scoring.exact;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TEN;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * An exact fraction in lowest terms, its denominator positive. Marks, weights, prices and totals are ratios: on the
 * INRAE figures decimals of any fixed precision lose the tie 69/20 = 69/20.
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    public static final Ratio NOUGHT = of(0);
    public static final Ratio UNIT = of(1);
    public static final Ratio HUNDRED = of(100);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int LONGEST_PLAIN = 6;

    /** Reduces to lowest terms. A denominator of zero is an error: {@code ArithmeticException}. */
    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division of " + numerator + " by zero");
        }
        var divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Ratio of(long number) {
        return new Ratio(BigInteger.valueOf(number), ONE);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Ratio(decimal.unscaledValue(), TEN.pow(decimal.scale()))
                : new Ratio(decimal.toBigIntegerExact(), ONE);
    }

    public static Ratio of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public static Ratio sum(Collection<Ratio> terms) {
        return terms.stream().reduce(NOUGHT, Ratio::plus);
    }

    /** The arithmetic mean of at least one number. */
    public static Ratio mean(Collection<Ratio> terms) {
        return sum(terms).dividedBy(of(terms.size()));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio dividedBy(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio power(int exponent) {
        return new Ratio(numerator.pow(exponent), denominator.pow(exponent));
    }

    public Ratio abs() {
        return new Ratio(numerator.abs(), denominator);
    }

    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public boolean isNegative() {
        return numerator.signum() < 0;
    }

    public boolean isBelow(Ratio limit) {
        return compareTo(limit) < 0;
    }

    public boolean isAbove(Ratio limit) {
        return compareTo(limit) > 0;
    }

    public boolean isMultipleOf(Ratio step) {
        return dividedBy(step).denominator.equals(ONE);
    }

    public Ratio rounded(int decimals, RoundingMode mode) {
        return of(toDecimal(decimals, mode));
    }

    public BigDecimal toDecimal(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** The number in at most six decimals without loss, if it has such a form. */
    public Optional<String> plain() {
        var decimals = Math.max(timesDividing(TWO), timesDividing(FIVE));
        var isDecimal = TEN.pow(decimals).mod(denominator).equals(ZERO);
        return isDecimal && decimals <= LONGEST_PLAIN
                ? Optional.of(toDecimal(decimals, RoundingMode.UNNECESSARY).toPlainString())
                : Optional.empty();
    }

    private int timesDividing(BigInteger factor) {
        var times = 0;
        for (var rest = denominator; rest.mod(factor).signum() == 0; rest = rest.divide(factor)) {
            times++;
        }
        return times;
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 69/20}, or {@code 4} for a whole number. */
    @Override
    public String toString() {
        return denominator.equals(ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
