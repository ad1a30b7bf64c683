package fr.adjuge.scoring.exact;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;

/** A ratio that has more than 63 bits above or below its line. */
final class BigRatio extends Ratio {

    private final BigInteger numerator;
    private final BigInteger denominator;

    private BigRatio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Once reduced it may be a small one after all. */
    static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        var divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        if (divisor.equals(ONE)) {
            return new BigRatio(numerator, denominator);
        }
        return of(numerator.divide(divisor), denominator.divide(divisor));
    }

    @Override
    public BigInteger numerator() {
        return numerator;
    }

    @Override
    public BigInteger denominator() {
        return denominator;
    }

    @Override
    int signum() {
        return numerator.signum();
    }

    @Override
    boolean isWhole() {
        return denominator.equals(ONE);
    }
}
