package fr.adjuge.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service as a child process: its own log file, its configuration from the environment. */
final class ServiceProcess implements AutoCloseable {

    private static final int LINES_OF_LOG = 25;
    private static final int SECONDS_TO_STOP = 15;

    /** Ctrl-C in a terminal reaches every process of the group; the launcher alone shall answer it. */
    private static final List<String> DEAF_TO_INTERRUPTS =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final Part part;
    private final Path log;
    private final Process process;
    private final Guard guard;

    private ServiceProcess(Part part, Path log, Process process) {
        this.part = part;
        this.log = log;
        this.process = process;
        this.guard = Guard.of(process.pid(), "TERM");
    }

    static ServiceProcess start(Part part, Settings settings, Map<String, String> environment) {
        var jar = jarOf(part, settings);
        var log = settings.logOf(part);
        var command = new ArrayList<>(DEAF_TO_INTERRUPTS);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(quickStartOf(part));
        command.addAll(List.of("-Xmx512m", "-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .directory(settings.data().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return new ServiceProcess(part, log, builder.start());
        } catch (IOException e) {
            throw new StackFailure("%s does not start: %s".formatted(part.title(), e.getMessage()), e);
        }
    }

    /** For a small machine. Not the first compiler only where files are sealed: encryption would be forty times slower. */
    private static List<String> quickStartOf(Part part) {
        return part == Part.TENDER
                ? List.of("-XX:+UseSerialGC")
                : List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    static Path jarOf(Part part, Settings settings) {
        return settings.home().resolve(part.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Part part() {
        return part;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Calls back when the service ends, whoever ended it. */
    void onEnd(Runnable action) {
        process.onExit().thenRun(action);
    }

    StackFailure died() {
        return new StackFailure("%s ended with exit code %d; the end of its log, %s:%n%s"
                .formatted(part.title(), process.exitValue(), log, tailOfLog()));
    }

    StackFailure notReady(long seconds) {
        return new StackFailure("%s is not ready after %d s; the end of its log, %s:%n%s"
                .formatted(part.title(), seconds, log, tailOfLog()));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        guard.close();
    }

    private String tailOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
