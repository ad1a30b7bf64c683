package fr.adjuge.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A service that is asked by <a href="https://github.com/wg/wrk">wrk</a>, by HTTP/1.1 on connections that are kept. */
final class Wrk implements Contender {

    private static final Pattern ANSWERS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PACE = Pattern.compile("Requests/sec: +([0-9.]+)");

    private final String name;
    private final URI service;
    private final Path script;
    private final Supplier<Duration> processorTime;

    private Wrk(String name, URI service, Path script, Supplier<Duration> processorTime) {
        this.name = name;
        this.service = service;
        this.script = script;
        this.processorTime = processorTime;
    }

    /** Asks for any of these paths, drawn anew for each request. */
    static Wrk asking(String name, URI service, List<String> paths, Supplier<Duration> processorTime, Path directory)
            throws IOException {
        var script = Files.createTempFile(directory, "paths", ".lua");
        Files.writeString(script, """
                local paths = { %s }
                local requests = {}
                function init(arguments)
                  for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path) end
                end
                function request() return requests[math.random(#requests)] end
                """.formatted(
                        paths.stream().map(path -> '"' + path + '"').collect(joining(", "))));
        return new Wrk(name, service, script, processorTime);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Pace run(Duration duration) throws IOException, InterruptedException {
        var before = processorTime.get();
        var printed = Contender.output(
                "wrk",
                "--connections=" + CLIENTS,
                "--threads=" + THREADS,
                "--timeout=30s",
                "--duration=" + duration.toSeconds() + "s",
                "--script=" + script,
                service.toString());
        var used = processorTime.get().minus(before);
        if (printed.contains("Non-2xx") || printed.contains("Socket errors")) {
            throw new IOException(name + ": " + printed);
        }
        return new Pace(new BigDecimal(found(PACE, printed)), used.dividedBy(Long.parseLong(found(ANSWERS, printed))));
    }

    private static String found(Pattern pattern, String printed) throws IOException {
        var found = pattern.matcher(printed);
        if (!found.find()) {
            throw new IOException("not what wrk prints: " + printed);
        }
        return found.group(1);
    }
}
