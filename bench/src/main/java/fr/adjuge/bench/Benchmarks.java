package fr.adjuge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark one after the other, says which, and prints one table. Where a result is wrong it stops. */
public final class Benchmarks {

    private static final int WARM_UP_LOTS = 100;
    private static final double MOST_GROWTH = 1.05;

    private final Path directory;
    private final List<Row> rows = new ArrayList<>();

    private Benchmarks(Path directory) {
        this.directory = directory;
    }

    /** Takes the jar of scoring-service; with {@code --http} behind it measures the service alone. */
    public static void main(String[] args) throws Exception {
        var directory = Files.createTempDirectory("adjuge-bench");
        System.out.println("Files of this run: " + directory);
        var benchmarks = new Benchmarks(directory);
        if (List.of(args).contains("--http")) {
            benchmarks.overHttp(Path.of(args[0]));
            Row.print(benchmarks.rows);
        } else {
            benchmarks.run(Path.of(args[0]));
        }
    }

    private void run(Path jar) throws IOException, InterruptedException, RunnerException, SQLException {
        progress("1 of 5: ranks of 100 lots by the fast ranking and by exact scoring, which have to be the same");
        var matrix = Matrix.drawn(Matrix.OFFERS, Matrix.CRITERIA, Matrix.LOTS);
        var ranks = Agreement.ranks(matrix);
        progress("2 of 5: the kernel, by JMH");
        var rankedMillis = kernel();
        progress("3 of 5: growth in offers, criteria and lots");
        growth();
        progress("4 of 5: the service over HTTP");
        overHttp(jar);
        progress("5 of 5: LibreOffice");
        compareWithLibreOffice(matrix, ranks, rankedMillis);
        Row.print(rows);
    }

    private static void progress(String part) {
        System.out.printf("%n=== %s%n", part);
    }

    /** Returns the time of reading and ranking every lot. */
    private double kernel() throws RunnerException {
        var options =
                new OptionsBuilder().include(KernelBenchmark.class.getName()).build();
        var results = new HashMap<String, Result<?>>();
        for (var result : new Runner(options).run()) {
            var name = result.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult());
        }
        kernelRow(results, "rankEveryLotFromItsTable", "rank 100 lots of 500 offers × 50 criteria, tables read", 150);
        kernelRow(results, "readAndRankEveryLot", "the same, reading the marks of the offers too", 150);
        kernelRow(results, "changeOneMarkAndRankAgain", "change one mark of a lot of 500 × 50 and rank again", 10);
        var explained = Objects.requireNonNull(results.get("explainOneLot"));
        rows.add(Row.of("score one such lot exactly with its explanation", Row.millis(explained)));
        return Objects.requireNonNull(results.get("readAndRankEveryLot")).getScore();
    }

    private void kernelRow(Map<String, Result<?>> results, String name, String what, int goal) {
        var result = Objects.requireNonNull(results.get(name));
        rows.add(Row.atMost(what, result.getScore(), Row.millis(result), goal, goal + " ms"));
    }

    private void growth() {
        growthRow("growth of reading and ranking in offers", Growth.inOffers());
        growthRow("growth in criteria", Growth.inCriteria());
        growthRow("growth in lots", Growth.inLots());
    }

    private void growthRow(String what, double exponent) {
        rows.add(Row.atMost(
                what, exponent, String.format(Locale.ROOT, "n^%.2f", exponent), MOST_GROWTH, "n^" + MOST_GROWTH));
    }

    private void overHttp(Path jar) throws IOException, InterruptedException, SQLException {
        var matrix = Matrix.drawn(Matrix.OFFERS, Matrix.CRITERIA, WARM_UP_LOTS + Matrix.LOTS);
        try (var service = Service.start(jar, directory.resolve("scoring-service.log"))) {
            var benchmark = new EvaluationBenchmark(service, matrix);
            var evaluations = new ArrayList<String>();
            for (var lot : matrix.lots()) {
                evaluations.add(benchmark.open(lot));
            }
            benchmark.vacuum();
            var change = benchmark.changeMarks(evaluations.get(0));
            var first = benchmark.close(evaluations.subList(0, WARM_UP_LOTS));
            var before = service.processorTime();
            var closures = benchmark.close(evaluations.subList(WARM_UP_LOTS, evaluations.size()));
            httpRows(change, first, closures, service.processorTime().minus(before), service);
        }
    }

    private void httpRows(
            EvaluationBenchmark.Change change,
            EvaluationBenchmark.Closures first,
            EvaluationBenchmark.Closures closures,
            Duration processor,
            Service service)
            throws IOException, InterruptedException {
        rows.add(Row.atMost(
                "HTTP, 256 MiB heap, %d lots, %d at a time: close, read the ranking, read one explanation"
                        .formatted(closures.each().size(), EvaluationBenchmark.CLIENTS),
                closures.whole().toNanos() / 1e9,
                seconds(closures.whole()),
                5,
                "5 s"));
        rows.add(Row.of("the same, the first lots after the start", seconds(first.whole())));
        var one = closures.each().get(0);
        rows.add(Row.of(
                "closing one lot (load, score, freeze, store), median",
                millis(closures.median(EvaluationBenchmark.Closure::closed))));
        rows.add(Row.of(
                "its ranking, %d KiB, median".formatted(one.rankingBytes() / 1024),
                millis(closures.median(EvaluationBenchmark.Closure::ranked))));
        rows.add(Row.of(
                "explanation of one of its offers, %d KiB, median".formatted(one.explanationBytes() / 1024),
                millis(closures.median(EvaluationBenchmark.Closure::explained))));
        rows.add(Row.of("processor time of the service for these lots", seconds(processor)));
        rows.add(Row.atMost(
                "HTTP: change one mark of an open evaluation and read its ranking, time in the service",
                change.inService().toNanos() / 1e6,
                millis(change.inService()),
                10,
                "10 ms"));
        rows.add(Row.of("the same, processor time of the service", millis(change.processor())));
        rows.add(Row.of("the same, both round trips, median", millis(change.overHttp())));
        rows.add(Row.of(
                "memory of the process, of which heap with what is garbage",
                "%d MiB, %d MiB".formatted(service.peakMebibytes(), service.heapMebibytes())));
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6);
    }

    private void compareWithLibreOffice(Matrix matrix, List<Map<String, Integer>> ranks, double rankedMillis)
            throws IOException, InterruptedException {
        if (!LibreOffice.isInstalled()) {
            rows.add(Row.of("LibreOffice", "not installed: apt-get install libreoffice-calc-nogui"));
            return;
        }
        var times = new LibreOffice(directory).recalculate(matrix, ranks);
        rows.add(Row.of("LibreOffice opens, recalculates and writes the same matrix", seconds(times.opened())));
        rows.add(Row.of("of which recalculation", seconds(times.recalculated())));
        ratioRow("LibreOffice ÷ reading and ranking, whole", times.opened(), rankedMillis);
        ratioRow("LibreOffice ÷ reading and ranking, recalculation alone", times.recalculated(), rankedMillis);
    }

    private void ratioRow(String what, Duration other, double rankedMillis) {
        var ratio = other.toMillis() / rankedMillis;
        rows.add(Row.atLeast(what, ratio, String.format(Locale.ROOT, "%.0f ×", ratio), 50, "50 ×"));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
