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
import java.util.function.Function;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark one after the other and prints one table. */
public final class Benchmarks {

    private static final int WARM_UP_LOTS = 20;

    private final Path directory;

    private Benchmarks(Path directory) {
        this.directory = directory;
    }

    /** Takes the jar of scoring-service. */
    public static void main(String[] args) throws Exception {
        var directory = Files.createTempDirectory("adjuge-bench");
        new Benchmarks(directory).run(Path.of(args[0]));
        System.out.println("The files are in " + directory);
    }

    private void run(Path jar) throws IOException, InterruptedException, RunnerException, SQLException {
        var kernel = kernel();
        var growth = "offers n^%s, criteria n^%s, lots n^%s"
                .formatted(Growth.inOffers(), Growth.inCriteria(), Growth.inLots());
        var closures = overHttp(jar);
        var ranked = Objects.requireNonNull(kernel.get("readAndRankEveryLot"));

        System.out.printf("%n| what | measured | goal |%n|---|---|---|%n");
        row(
                "rank 100 lots of 500 offers × 50 criteria, tables read",
                millis(kernel, "rankEveryLotFromItsTable"),
                "≤ 150 ms");
        row("the same, reading the marks of the offers too", millis(kernel, "readAndRankEveryLot"), "≤ 150 ms");
        row("growth of reading and ranking", growth, "offers ≤ n^1.05, linear in criteria and lots");
        row(
                "change one mark of a lot of 500 × 50 and rank again",
                millis(kernel, "changeOneMarkAndRankAgain"),
                "≤ 10 ms");
        row("score one such lot with its explanation", millis(kernel, "explainOneLot"), "–");
        closures.forEach(Benchmarks::print);
        if (LibreOffice.isInstalled()) {
            compareWithLibreOffice(ranked);
        } else {
            System.out.println("LibreOffice is not installed: apt-get install libreoffice-calc-nogui");
        }
    }

    private static void print(String row) {
        System.out.println(row);
    }

    private static void row(String what, String measured, String goal) {
        System.out.println(asRow(what, measured, goal));
    }

    private static String asRow(String what, String measured, String goal) {
        return "| " + what + " | " + measured + " | " + goal + " |";
    }

    private static Map<String, Double> kernel() throws RunnerException {
        var options =
                new OptionsBuilder().include(KernelBenchmark.class.getName()).build();
        var scores = new HashMap<String, Double>();
        for (var result : new Runner(options).run()) {
            var name = result.getParams().getBenchmark();
            scores.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore());
        }
        return scores;
    }

    private List<String> overHttp(Path jar) throws IOException, InterruptedException, SQLException {
        var matrix = Matrix.drawn(Matrix.OFFERS, Matrix.CRITERIA, WARM_UP_LOTS + Matrix.LOTS);
        try (var service = Service.start(jar, directory.resolve("scoring-service.log"))) {
            var benchmark = new EvaluationBenchmark(service, matrix);
            var evaluations = new ArrayList<String>();
            for (var lot : matrix.lots()) {
                evaluations.add(benchmark.open(lot));
            }
            var change = benchmark.changeMarks(evaluations.get(0));
            var closures = new ArrayList<EvaluationBenchmark.Closure>();
            for (var evaluation : evaluations) {
                closures.add(benchmark.close(evaluation));
            }
            return rows(change, closures.subList(WARM_UP_LOTS, closures.size()), service);
        }
    }

    private static List<String> rows(
            EvaluationBenchmark.Change change, List<EvaluationBenchmark.Closure> closures, Service service)
            throws IOException, InterruptedException {
        var lots = "HTTP, 256 MiB heap, " + closures.size() + " lots one after the other: ";
        var one = closures.get(0);
        return List.of(
                asRow(
                        lots + "close, read the ranking, read one explanation",
                        sum(closures, EvaluationBenchmark.Closure::total),
                        "≤ 5 s"),
                asRow(
                        "of which closing (load, score, freeze, store)",
                        sum(closures, EvaluationBenchmark.Closure::closed),
                        ""),
                asRow(
                        "of which rankings, %d KiB each".formatted(one.rankingBytes() / 1024),
                        sum(closures, EvaluationBenchmark.Closure::ranked),
                        ""),
                asRow(
                        "of which explanations of one offer, computed again, %d KiB each"
                                .formatted(one.explanationBytes() / 1024),
                        sum(closures, EvaluationBenchmark.Closure::explained),
                        ""),
                asRow(
                        "HTTP: change one mark of an open evaluation and read its ranking, time in the service",
                        millis(change.inService()),
                        "≤ 10 ms"),
                asRow("the same, both round trips, median", millis(change.overHttp()), ""),
                asRow(
                        "memory of the process, heap with what is garbage",
                        "%d MiB, %d MiB".formatted(service.peakMebibytes(), service.heapMebibytes()),
                        "heap ≤ 256 MiB"));
    }

    private static String sum(
            List<EvaluationBenchmark.Closure> closures, Function<EvaluationBenchmark.Closure, Duration> which) {
        return seconds(closures.stream().map(which).reduce(Duration.ZERO, Duration::plus));
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6);
    }

    private void compareWithLibreOffice(double rankedMillis) throws IOException, InterruptedException {
        var times = new LibreOffice(directory).recalculate(Matrix.drawn(Matrix.OFFERS, Matrix.CRITERIA, Matrix.LOTS));
        row("LibreOffice opens, recalculates and writes the same matrix", seconds(times.opened()), "");
        row("of which recalculation", seconds(times.recalculated()), "");
        row("ratio, whole", ratio(times.opened(), rankedMillis), "≥ 50");
        row("ratio, recalculation alone", ratio(times.recalculated(), rankedMillis), "≥ 50");
    }

    private static String ratio(Duration other, double rankedMillis) {
        return String.format(Locale.ROOT, "%.0f ×", other.toMillis() / rankedMillis);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static String millis(Map<String, Double> scores, String name) {
        return String.format(Locale.ROOT, "%.1f ms", Objects.requireNonNull(scores.get(name)));
    }
}
