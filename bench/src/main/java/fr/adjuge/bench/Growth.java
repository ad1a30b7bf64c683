package fr.adjuge.bench;

import fr.adjuge.scoring.fast.FastRanking;
import fr.adjuge.scoring.method.OptionCombination;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/** How the time of reading and ranking grows: the slope of its logarithm by that of the size, by least squares. */
final class Growth {

    private static final int ROUNDS = 15;

    private Growth() {}

    static String inOffers() {
        return exponent(offers -> Matrix.drawn(offers, 20, 10), 250, 500, 1000, 2000, 4000);
    }

    static String inCriteria() {
        return exponent(criteria -> Matrix.drawn(200, criteria, 10), 25, 50, 100, 200, 400);
    }

    static String inLots() {
        return exponent(lots -> Matrix.drawn(200, 20, lots), 10, 20, 40, 80, 160);
    }

    private static String exponent(IntFunction<Matrix> drawn, int... sizes) {
        var points = Arrays.stream(sizes)
                .mapToObj(size -> new Point(Math.log(size), Math.log((double) nanos(drawn.apply(size)))))
                .toList();
        var meanX = points.stream().mapToDouble(Point::x).average().orElseThrow();
        var meanY = points.stream().mapToDouble(Point::y).average().orElseThrow();
        var covariance = points.stream()
                .mapToDouble(point -> (point.x() - meanX) * (point.y() - meanY))
                .sum();
        var variance = points.stream()
                .mapToDouble(point -> (point.x() - meanX) * (point.x() - meanX))
                .sum();
        return String.format(Locale.ROOT, "%.2f", covariance / variance);
    }

    private record Point(double x, double y) {}

    /** The shortest of several rounds: other work on the machine only ever adds. */
    private static long nanos(Matrix matrix) {
        var shortest = Long.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            for (var lot : matrix.lots()) {
                if (FastRanking.ranks(matrix.method(), lot, OptionCombination.NONE)
                        .isEmpty()) {
                    throw new IllegalStateException("the matrix is not ranked fast");
                }
            }
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }
}
