package fr.adjuge.scoring.fast;

import static java.math.BigInteger.ONE;

import fr.adjuge.scoring.exact.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One number of each offer, as a multiple of a common unit: exact, and quick to add. What does not fit in 64 bits is
 * an {@code ArithmeticException}, never another number.
 */
final class Column {

    private final long[] multiples;
    private final Ratio unit;

    private Column(long[] multiples, Ratio unit) {
        this.multiples = multiples;
        this.unit = unit;
    }

    int size() {
        return multiples.length;
    }

    long multiple(int offer) {
        return multiples[offer];
    }

    Ratio unit() {
        return unit;
    }

    Ratio value(int offer) {
        return Ratio.of(multiples[offer]).times(unit);
    }

    List<Ratio> values() {
        return IntStream.range(0, size()).mapToObj(this::value).toList();
    }

    Ratio highest() {
        return Ratio.of(highestMultiple()).times(unit);
    }

    long lowestMultiple() {
        return Arrays.stream(multiples).min().orElseThrow();
    }

    long highestMultiple() {
        return Arrays.stream(multiples).max().orElseThrow();
    }

    Column times(Ratio factor) {
        return new Column(multiples, unit.times(factor));
    }

    /** Of these offers only, by their places. */
    Column only(int[] offers) {
        return new Column(
                Arrays.stream(offers).mapToLong(offer -> multiples[offer]).toArray(), unit);
    }

    static Column sum(List<Column> columns, int size) {
        var denominator =
                columns.stream().map(column -> column.unit.denominator()).reduce(ONE, Column::commonMultiple);
        var sums = new long[size];
        for (var column : columns) {
            var factor = column.unit
                    .numerator()
                    .multiply(denominator.divide(column.unit.denominator()))
                    .longValueExact();
            for (var offer = 0; offer < size; offer++) {
                sums[offer] = Math.addExact(sums[offer], Math.multiplyExact(factor, column.multiples[offer]));
            }
        }
        return new Column(sums, Ratio.of(ONE, denominator));
    }

    static BigInteger commonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** Takes the numbers of the offers one after the other; its unit gets finer where a number needs it. */
    static final class Builder {

        private final long[] multiples;
        private long denominator = 1;
        private int size;

        Builder(int capacity) {
            multiples = new long[capacity];
        }

        void add(Ratio number) {
            var own = number.longDenominator();
            if (denominator % own != 0) {
                refine(own);
            }
            multiples[size] = Math.multiplyExact(number.longNumerator(), denominator / own);
            size++;
        }

        private void refine(long other) {
            var common = commonMultiple(BigInteger.valueOf(denominator), BigInteger.valueOf(other))
                    .longValueExact();
            for (var i = 0; i < size; i++) {
                multiples[i] = Math.multiplyExact(multiples[i], common / denominator);
            }
            denominator = common;
        }

        Column build() {
            return new Column(Arrays.copyOf(multiples, size), Ratio.of(1, denominator));
        }
    }
}
