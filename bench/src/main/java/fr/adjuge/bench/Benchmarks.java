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

    private static final int LOTS_OVER_HTTP = 8;
    private static final int WARM_UP_LOTS = 3;

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
        var matrix = Matrix.drawn(Matrix.OFFERS, Matrix.CRITERIA, LOTS_OVER_HTTP);
        try (var service = Service.start(jar, directory.resolve("scoring-service.log"))) {
            var benchmark = new EvaluationBenchmark(service, matrix);
            var times = new ArrayList<EvaluationBenchmark.Times>();
            for (var lot : matrix.lots()) {
                times.add(benchmark.evaluate(lot));
            }
            var warm = times.subList(WARM_UP_LOTS, times.size());
            var size = warm.get(0).bytes() / (1024 * 1024);
            return List.of(
                    asRow(
                            "HTTP, 256 MiB heap, one lot: change one mark (no ranking in the answer)",
                            median(warm, EvaluationBenchmark.Times::markChanged),
                            "≤ 10 ms"),
                    asRow(
                            "HTTP, one lot: close (compute, explain, store)",
                            median(warm, EvaluationBenchmark.Times::closed),
                            "≤ 5 s"),
                    asRow(
                            "HTTP, one lot: read the result with its explanation, " + size + " MiB",
                            median(warm, EvaluationBenchmark.Times::read),
                            ""));
        }
    }

    private static String median(
            List<EvaluationBenchmark.Times> times, Function<EvaluationBenchmark.Times, Duration> which) {
        return EvaluationBenchmark.median(times.stream().map(which).toList()).toMillis() + " ms";
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
