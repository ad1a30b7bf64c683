package fr.adjuge.bench;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.fast.FastRanking;
import fr.adjuge.scoring.fast.OfferTable;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scoring without database and HTTP, in milliseconds. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class KernelBenchmark {

    /** The marks of a drawn matrix, as the service holds them, and as the ranking reads them. */
    @State(Scope.Benchmark)
    public static class Lots {

        @Param("500")
        public int offers;

        @Param("50")
        public int criteria;

        @Param("100")
        public int lots;

        Matrix matrix = new Matrix(Matrix.drawn(1, 2, 1).method(), List.of());
        List<OfferTable> tables = List.of();

        @Setup
        public void draw() {
            matrix = Matrix.drawn(offers, criteria, lots);
            tables = matrix.lots().stream()
                    .map(lot -> OfferTable.read(matrix.method(), lot, OptionCombination.NONE)
                            .orElseThrow())
                    .toList();
        }
    }

    /** One lot, with one mark that changes to and fro. */
    @State(Scope.Benchmark)
    public static class OneLot {

        Matrix matrix = Matrix.drawn(Matrix.OFFERS, Matrix.CRITERIA, 1);
        List<Offer> lot = matrix.lots().get(0);
        int turn;
    }

    @Benchmark
    public List<Map<String, Integer>> rankEveryLotFromItsTable(Lots lots) {
        return lots.tables.stream()
                .map(table -> FastRanking.ranks(lots.matrix.method(), table).orElseThrow())
                .toList();
    }

    @Benchmark
    public List<Map<String, Integer>> readAndRankEveryLot(Lots lots) {
        return lots.matrix.lots().stream()
                .map(lot -> FastRanking.ranks(lots.matrix.method(), lot, OptionCombination.NONE)
                        .orElseThrow())
                .toList();
    }

    @Benchmark
    public List<Outcome> explainOneLot(OneLot one) {
        return Scoring.score(one.matrix.method(), one.lot, OptionCombination.NONE);
    }

    @Benchmark
    public Map<String, Integer> changeOneMarkAndRankAgain(OneLot one) {
        var turn = one.turn++;
        var offers = new ArrayList<>(one.lot);
        var place = turn % offers.size();
        offers.set(
                place, offers.get(place).marked(Matrix.criterionId(1), OptionCombination.NONE, Ratio.of(turn % 41, 2)));
        return FastRanking.ranks(one.matrix.method(), offers, OptionCombination.NONE)
                .orElseThrow();
    }
}
