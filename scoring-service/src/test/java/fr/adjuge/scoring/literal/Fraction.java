package fr.adjuge.scoring.literal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numerator over denominator, kept short. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        var common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(String decimal) {
        var number = new BigDecimal(decimal);
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(other.times(of(-1)));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction by(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    boolean isBelow(Fraction other) {
        return compareTo(other) < 0;
    }

    Fraction max(Fraction other) {
        return isBelow(other) ? other : this;
    }

    Fraction min(Fraction other) {
        return isBelow(other) ? this : other;
    }

    /** To so many decimals: what is cut off is compared with a half of the last one. */
    Fraction rounded(int decimals, String mode) {
        var power = BigInteger.TEN.pow(decimals);
        var parts = over.abs().multiply(power).divideAndRemainder(under);
        var half = parts[1].add(parts[1]).compareTo(under);
        var up =
                switch (mode) {
                    case "UP" -> parts[1].signum() > 0;
                    case "DOWN" -> false;
                    case "HALF_UP" -> half >= 0;
                    case "HALF_DOWN" -> half > 0;
                    case "HALF_EVEN" -> half > 0 || half == 0 && parts[0].testBit(0);
                    default -> throw new IllegalArgumentException(mode);
                };
        var whole = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return new Fraction(whole.multiply(BigInteger.valueOf(over.signum())), power);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
