package fr.adjuge.bench;

import fr.adjuge.testkit.ServiceDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The database asked by pgbench for one of some statements, drawn anew each time: as fast as it can be, and no HTTP. */
record Pgbench(String name, String database, List<String> scripts) implements Contender {

    private static final Pattern PACE = Pattern.compile("tps = ([0-9.]+)");

    static Pgbench asking(String name, ServiceDatabase database, List<String> statements, Path directory)
            throws IOException {
        var scripts = new ArrayList<String>();
        for (var statement : statements) {
            scripts.add("--file="
                    + Files.writeString(Files.createTempFile(directory, "statement", ".sql"), statement + "\n"));
        }
        var address = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        return new Pgbench(
                name,
                "postgresql://%s:%s@%s:%d/%s"
                        .formatted(
                                database.role(),
                                database.password(),
                                address.getHost(),
                                address.getPort(),
                                database.name()),
                scripts);
    }

    @Override
    public Pace run(Duration duration) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + CLIENTS,
                "--jobs=" + THREADS,
                "--time=" + duration.toSeconds()));
        command.addAll(scripts);
        command.add(database);
        var printed = Contender.output(command.toArray(String[]::new));
        var pace = PACE.matcher(printed);
        if (!pace.find()) {
            throw new IOException("not what pgbench prints: " + printed);
        }
        return new Pace(new BigDecimal(pace.group(1)), Duration.ZERO);
    }
}
