package fr.adjuge.scoring.fast;

import fr.adjuge.scoring.exact.Ratio;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** The exact totals of offers: all that a ranking asks of them is which of two is higher; a table also shows them. */
sealed interface Totals {

    int compare(int one, int other);

    Ratio value(int offer);

    /** Multiples of one unit by fractions of 64 bits, positive denominators; compared in 128 bits. */
    final class OfLongs implements Totals {

        private final Ratio unit;
        private final long[] numerators;
        private final long[] denominators;

        private OfLongs(int offers, Ratio unit) {
            this.unit = unit;
            numerators = new long[offers];
            denominators = new long[offers];
        }

        static OfLongs of(Column quality) {
            var totals = new OfLongs(quality.size(), quality.unit());
            for (var i = 0; i < quality.size(); i++) {
                totals.numerators[i] = quality.multiple(i);
                totals.denominators[i] = 1;
            }
            return totals;
        }

        /**
         * Each share of the maximum is worth {@code weight} of the total.
         *
         * @throws ArithmeticException on overflow
         */
        static OfLongs of(Column quality, AmountMarks amounts, Ratio weight) {
            var common = Column.commonMultiple(quality.unit().denominator(), weight.denominator());
            var totals = new OfLongs(quality.size(), Ratio.of(BigInteger.ONE, common));
            var qualityFactor = factor(quality.unit(), common);
            var amountFactor = factor(weight, common);
            for (var i = 0; i < quality.size(); i++) {
                totals.numerators[i] = Math.addExact(
                        Math.multiplyExact(
                                Math.multiplyExact(qualityFactor, quality.multiple(i)), amounts.denominator(i)),
                        Math.multiplyExact(amountFactor, amounts.numerator(i)));
                totals.denominators[i] = amounts.denominator(i);
            }
            return totals;
        }

        private static long factor(Ratio weight, BigInteger common) {
            return weight.numerator()
                    .multiply(common.divide(weight.denominator()))
                    .longValueExact();
        }

        @Override
        public Ratio value(int offer) {
            return Ratio.of(numerators[offer], denominators[offer]).times(unit);
        }

        @Override
        public int compare(int one, int other) {
            var high = Long.compare(
                    Math.multiplyHigh(numerators[one], denominators[other]),
                    Math.multiplyHigh(numerators[other], denominators[one]));
            return high != 0
                    ? high
                    : Long.compareUnsigned(
                            numerators[one] * denominators[other], numerators[other] * denominators[one]);
        }
    }

    /** Fractions of any size, where 64 bits are not enough. */
    record OfRatios(List<Ratio> values) implements Totals {

        static OfRatios sum(List<List<Ratio>> terms, int offers) {
            return new OfRatios(IntStream.range(0, offers)
                    .mapToObj(offer -> Ratio.sum(
                            terms.stream().map(term -> term.get(offer)).toList()))
                    .toList());
        }

        @Override
        public Ratio value(int offer) {
            return values.get(offer);
        }

        @Override
        public int compare(int one, int other) {
            return values.get(one).compareTo(values.get(other));
        }
    }
}
