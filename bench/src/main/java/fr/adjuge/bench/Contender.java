package fr.adjuge.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/** Something that answers the same question again and again, to so many clients at once as a comparison has. */
interface Contender {

    /** How many ask at once, each one question after the other. */
    int CLIENTS = 32;

    /** What prepares the question, and asks it. */
    int THREADS = 2;

    String name();

    /** Asks for so long. */
    Pace run(Duration duration) throws IOException, InterruptedException;

    /**
     * What came of a run.
     *
     * @param perSecond answers
     * @param processor what the answering process has used of the processors for each; zero where nobody knows
     */
    record Pace(BigDecimal perSecond, Duration processor) {

        BigDecimal over(Pace other) {
            return perSecond.divide(other.perSecond, MathContext.DECIMAL32);
        }

        @Override
        public String toString() {
            var pace = "%.0f/s".formatted(perSecond);
            return processor.isZero() ? pace : pace + ", %d µs".formatted(processor.toNanos() / 1000);
        }
    }

    /** What a program prints that ends well; everything else is a failure. */
    static String output(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + printed);
        }
        return printed;
    }
}
