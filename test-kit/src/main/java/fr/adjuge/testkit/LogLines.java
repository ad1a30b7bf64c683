package fr.adjuge.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged in one category while this is open. */
public final class LogLines extends Handler implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Logger logger;
    private final List<String> lines = new ArrayList<>();

    public LogLines(String category) {
        logger = Logger.getLogger(category);
        logger.addHandler(this);
    }

    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** Those that hold a text, as soon as there are so many of them, or when {@link #PATIENCE} is over. */
    public synchronized List<String> with(String text, int count) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (with(text).size() < count && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        return with(text);
    }

    private List<String> with(String text) {
        return lines.stream().filter(line -> line.contains(text)).toList();
    }

    @Override
    public synchronized void publish(LogRecord line) {
        lines.add(line.getMessage());
        notifyAll();
    }

    @Override
    public void flush() {
        // Each line is there at once.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
