package fr.adjuge.bench;

import fr.adjuge.scoring.fast.FastRanking;
import fr.adjuge.scoring.method.OptionCombination;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How the time of reading and ranking grows: the slope of its logarithm by that of the size, by least squares. The time
 * is that of the processor, so that a large size does not look slower for being interrupted more often. In offers and in
 * criteria it is the time of one lot, which is one power more than that of all lots where they are the fewer the larger
 * they are: so every size has as many marks, and the small ones do not fit into the caches of the processor either.
 */
final class Growth {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 8;
    private static final Duration MEASURING = Duration.ofMillis(300);

    private Growth() {}

    static double inOffers() {
        return exponent(offers -> Matrix.drawn(offers, 20, 20_000 / offers), 250, 500, 1000, 2000, 4000) + 1;
    }

    static double inCriteria() {
        return exponent(criteria -> Matrix.drawn(200, criteria, 2_000 / criteria), 25, 50, 100, 200, 400) + 1;
    }

    static double inLots() {
        return exponent(lots -> Matrix.drawn(200, 20, lots), 50, 100, 200, 400);
    }

    private static double exponent(IntFunction<Matrix> drawn, int... sizes) {
        var matrices = Arrays.stream(sizes).mapToObj(drawn).toList();
        var shortest = shortest(matrices);
        var points = IntStream.range(0, sizes.length)
                .mapToObj(i -> new Point(Math.log(sizes[i]), Math.log((double) shortest[i])))
                .toList();
        var meanX = points.stream().mapToDouble(Point::x).average().orElseThrow();
        var meanY = points.stream().mapToDouble(Point::y).average().orElseThrow();
        var covariance = points.stream()
                .mapToDouble(point -> (point.x() - meanX) * (point.y() - meanY))
                .sum();
        var variance = points.stream()
                .mapToDouble(point -> (point.x() - meanX) * (point.x() - meanX))
                .sum();
        return covariance / variance;
    }

    private record Point(double x, double y) {}

    /**
     * Of each the shortest time in nanoseconds: other work on the machine only ever adds. One round after the other goes
     * through all sizes, so that the machine is warm, and what disturbs it disturbs them all.
     */
    private static long[] shortest(List<Matrix> matrices) {
        var shortest = new long[matrices.size()];
        Arrays.fill(shortest, Long.MAX_VALUE);
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < shortest.length; i++) {
                shortest[i] = Math.min(shortest[i], shortest(matrices.get(i)));
            }
        }
        return shortest;
    }

    private static long shortest(Matrix matrix) {
        var shortest = Long.MAX_VALUE;
        var begin = System.nanoTime();
        while (System.nanoTime() - begin < MEASURING.toNanos()) {
            var start = THREADS.getCurrentThreadCpuTime();
            for (var lot : matrix.lots()) {
                if (FastRanking.ranks(matrix.method(), lot, OptionCombination.NONE)
                        .isEmpty()) {
                    throw new IllegalStateException("the matrix is not ranked fast");
                }
            }
            shortest = Math.min(shortest, THREADS.getCurrentThreadCpuTime() - start);
        }
        return shortest;
    }
}
