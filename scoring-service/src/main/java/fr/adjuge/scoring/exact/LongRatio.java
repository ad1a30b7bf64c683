package fr.adjuge.scoring.exact;

import java.math.BigInteger;

/**
 * A ratio whose numerator and denominator are within ±(2<sup>63</sup> − 1). What does not fit into that is noticed and
 * left to {@link Ratio}, so that nothing is lost.
 */
final class LongRatio extends Ratio {

    /** −2<sup>63</sup>, the one whole number of 64 bits that has no opposite, is no part of these ratios. */
    private static final long OVERFLOW = Long.MIN_VALUE;

    private final long numerator;
    private final long denominator;

    private LongRatio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    static boolean fits(BigInteger part) {
        return part.abs().bitLength() < Long.SIZE;
    }

    static LongRatio reduced(long numerator, long denominator) {
        var divisor = Long.signum(denominator) * greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator));
        return new LongRatio(numerator / divisor, denominator / divisor);
    }

    @Override
    public BigInteger numerator() {
        return BigInteger.valueOf(numerator);
    }

    @Override
    public BigInteger denominator() {
        return BigInteger.valueOf(denominator);
    }

    @Override
    public long longNumerator() {
        return numerator;
    }

    @Override
    public long longDenominator() {
        return denominator;
    }

    /** Over the least common denominator; what is left to cancel then divides the greatest common divisor of both. */
    @Override
    public Ratio plus(Ratio other) {
        if (other instanceof LongRatio term) {
            var common = greatestCommonDivisor(denominator, term.denominator);
            var sum = sum(product(numerator, term.denominator / common), product(term.numerator, denominator / common));
            if (sum != OVERFLOW) {
                var left = greatestCommonDivisor(Math.abs(sum), common);
                var multiple = product(denominator / common, term.denominator / left);
                if (multiple != OVERFLOW) {
                    return new LongRatio(sum / left, multiple);
                }
            }
        }
        return super.plus(other);
    }

    @Override
    public Ratio times(Ratio other) {
        if (other instanceof LongRatio factor) {
            // Reduced crosswise first, the product is in lowest terms and no larger than need be.
            var one = greatestCommonDivisor(Math.abs(numerator), factor.denominator);
            var two = greatestCommonDivisor(Math.abs(factor.numerator), denominator);
            var above = product(numerator / one, factor.numerator / two);
            var below = product(denominator / two, factor.denominator / one);
            if (above != OVERFLOW && below != OVERFLOW) {
                return new LongRatio(above, below);
            }
        }
        return super.times(other);
    }

    @Override
    public Ratio dividedBy(Ratio other) {
        return other instanceof LongRatio divisor && divisor.numerator != 0
                ? times(divisor.inverted())
                : super.dividedBy(other);
    }

    private LongRatio inverted() {
        return new LongRatio(Long.signum(numerator) * denominator, Math.abs(numerator));
    }

    @Override
    public Ratio negated() {
        return new LongRatio(-numerator, denominator);
    }

    @Override
    int signum() {
        return Long.signum(numerator);
    }

    @Override
    boolean isWhole() {
        return denominator == 1;
    }

    /** Crosswise products have up to 126 bits: their upper halves decide, or else the lower ones. */
    @Override
    public int compareTo(Ratio other) {
        if (other instanceof LongRatio ratio) {
            var upper = Long.compare(
                    Math.multiplyHigh(numerator, ratio.denominator), Math.multiplyHigh(ratio.numerator, denominator));
            return upper != 0
                    ? upper
                    : Long.compareUnsigned(numerator * ratio.denominator, ratio.numerator * denominator);
        }
        return super.compareTo(other);
    }

    @Override
    public void appendTo(StringBuilder text) {
        text.append(numerator);
        if (denominator != 1) {
            text.append('/').append(denominator);
        }
    }

    private static long product(long one, long other) {
        var product = one * other;
        var isExact = Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1);
        return isExact ? product : OVERFLOW;
    }

    private static long sum(long one, long other) {
        var sum = one + other;
        var isExact = one != OVERFLOW && other != OVERFLOW && ((one ^ sum) & (other ^ sum)) >= 0;
        return isExact ? sum : OVERFLOW;
    }

    private static long greatestCommonDivisor(long one, long other) {
        var divisor = one;
        for (var rest = other; rest != 0; ) {
            var next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }
}
