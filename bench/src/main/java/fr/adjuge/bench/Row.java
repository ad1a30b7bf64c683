package fr.adjuge.bench;

import java.util.Locale;
import org.openjdk.jmh.results.Result;

/** What was measured, what was asked for, and whether that is reached. */
record Row(String what, String measured, String goal, String reached) {

    private static final String HEAD = """

        | what | measured | goal | reached |
        |---|---|---|---|
        """;

    static void print(Iterable<Row> rows) {
        System.out.print(HEAD);
        rows.forEach(
                row -> System.out.printf("| %s | %s | %s | %s |%n", row.what, row.measured, row.goal, row.reached));
    }

    /** For comparison: nothing is asked for. */
    static Row of(String what, String measured) {
        return new Row(what, measured, "–", "–");
    }

    static Row atMost(String what, double measured, String written, double limit, String writtenLimit) {
        return new Row(what, written, "≤ " + writtenLimit, measured <= limit ? "yes" : "**no**");
    }

    static Row atLeast(String what, double measured, String written, double limit, String writtenLimit) {
        return new Row(what, written, "≥ " + writtenLimit, measured >= limit ? "yes" : "**no**");
    }

    /** A mean of JMH, with half its confidence interval of 99.9 %. */
    static String millis(Result<?> result) {
        return String.format(Locale.ROOT, "%.1f ± %.1f ms", result.getScore(), result.getScoreError());
    }
}
