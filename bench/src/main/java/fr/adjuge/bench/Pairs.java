package fr.adjuge.bench;

import fr.adjuge.bench.Contender.Pace;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs of two contenders in turns, so that what else the machine does falls on both. */
record Pairs(Contender ours, Contender other, List<Pair> pairs) {

    /** A run of ours and the run of the other one right after it. */
    record Pair(Pace ours, Pace other) {

        BigDecimal ratio() {
            return ours.over(other);
        }
    }

    static Pairs of(Contender ours, Contender other, int count, Duration run) throws IOException, InterruptedException {
        var pairs = new ArrayList<Pair>();
        for (var pair = 0; pair < count; pair++) {
            pairs.add(new Pair(ours.run(run), other.run(run)));
        }
        pairs.sort(Comparator.comparing(Pair::ratio));
        return new Pairs(ours, other, pairs);
    }

    /** The pair of the median ratio, and between which others it lies. */
    @Override
    public String toString() {
        var median = pairs.get(pairs.size() / 2);
        return "| %s | %s | %s | %s | **%.2f** | %.2f–%.2f |"
                .formatted(
                        ours.name(),
                        median.ours(),
                        other.name(),
                        median.other(),
                        median.ratio(),
                        pairs.get(0).ratio(),
                        pairs.get(pairs.size() - 1).ratio());
    }
}
