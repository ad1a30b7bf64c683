package fr.adjuge.scoring.exact;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TEN;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * An exact fraction in lowest terms, its denominator positive. Marks, weights, prices and totals are ratios: on the
 * INRAE figures decimals of any fixed precision lose the tie 69/20 = 69/20.
 *
 * <p>What is computed here has no limit of size. Ratios of at most 63 bits, nearly all there are, compute in whole
 * numbers of the machine and come back here where a result would be larger.
 */
public abstract sealed class Ratio implements Comparable<Ratio> permits LongRatio, BigRatio {

    public static final Ratio NOUGHT = of(0);
    public static final Ratio UNIT = of(1);
    public static final Ratio HUNDRED = of(100);

    private static final int LONGEST_PLAIN = 6;
    private static final Ratio FINEST_PLAIN = of(1, 1_000_000);

    Ratio() {}

    public static Ratio of(long number) {
        return of(number, 1);
    }

    /** Reduced to lowest terms. A denominator of zero is an error: {@code ArithmeticException}. */
    public static Ratio of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Reduced to lowest terms. A denominator of zero is an error: {@code ArithmeticException}. */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division of " + numerator + " by zero");
        }
        return LongRatio.fits(numerator) && LongRatio.fits(denominator)
                ? LongRatio.reduced(numerator.longValue(), denominator.longValue())
                : BigRatio.reduced(numerator, denominator);
    }

    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? of(decimal.unscaledValue(), TEN.pow(decimal.scale()))
                : of(decimal.toBigIntegerExact(), ONE);
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

    public abstract BigInteger numerator();

    public abstract BigInteger denominator();

    /** The numerator, if it fits in 64 bits: {@code ArithmeticException}, if not. */
    public long longNumerator() {
        return numerator().longValueExact();
    }

    /** The denominator, if it fits in 64 bits: {@code ArithmeticException}, if not. */
    public long longDenominator() {
        return denominator().longValueExact();
    }

    public Ratio plus(Ratio other) {
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    public Ratio times(Ratio other) {
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    public Ratio dividedBy(Ratio other) {
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    public Ratio power(int exponent) {
        return of(numerator().pow(exponent), denominator().pow(exponent));
    }

    public Ratio negated() {
        return of(numerator().negate(), denominator());
    }

    public Ratio abs() {
        return isNegative() ? negated() : this;
    }

    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** −1, 0 or 1. */
    abstract int signum();

    abstract boolean isWhole();

    public boolean isZero() {
        return signum() == 0;
    }

    public boolean isNegative() {
        return signum() < 0;
    }

    public boolean isBelow(Ratio limit) {
        return compareTo(limit) < 0;
    }

    public boolean isAbove(Ratio limit) {
        return compareTo(limit) > 0;
    }

    public boolean isMultipleOf(Ratio step) {
        return dividedBy(step).isWhole();
    }

    public Ratio rounded(int decimals, RoundingMode mode) {
        return of(toDecimal(decimals, mode));
    }

    public BigDecimal toDecimal(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, mode);
    }

    /** The number in at most six decimals without loss, if it has such a form. */
    public Optional<String> plain() {
        return isMultipleOf(FINEST_PLAIN)
                ? Optional.of(toDecimal(LONGEST_PLAIN, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                        .toPlainString())
                : Optional.empty();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public final int hashCode() {
        return 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** {@code 69/20}, or {@code 4} for a whole number. */
    public void appendTo(StringBuilder text) {
        text.append(numerator());
        if (!isWhole()) {
            text.append('/').append(denominator());
        }
    }

    @Override
    public final String toString() {
        var text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }
}
