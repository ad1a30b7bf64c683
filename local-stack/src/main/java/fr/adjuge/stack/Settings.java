package fr.adjuge.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the stack runs, as the user may choose by environment variables.
 *
 * @param home the root of the project, where the built services are
 * @param data the directory kept between runs: database, files of the offers, logs, results
 */
public record Settings(Path home, Path data, Map<Part, Integer> ports) {

    public Settings {
        ports = Map.copyOf(ports);
    }

    static Settings from(Map<String, String> environment) {
        var home = Path.of(environment.getOrDefault("ADJUGE_HOME", ""))
                .toAbsolutePath()
                .normalize();
        var data = home.resolve(environment.getOrDefault("ADJUGE_DATA", "data"));
        return new Settings(home, data, ports(environment));
    }

    public int port(Part part) {
        return ports.getOrDefault(part, part.defaultPort());
    }

    public URI address(Part part) {
        return URI.create("http://localhost:" + port(part));
    }

    Path logOf(Part part) {
        return data.resolve("logs").resolve(part.title() + ".log");
    }

    private static Map<Part, Integer> ports(Map<String, String> environment) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            var chosen = environment.get(part.portVariable());
            ports.put(part, chosen == null ? part.defaultPort() : portNumber(part, chosen));
        }
        return ports;
    }

    private static int portNumber(Part part, String chosen) {
        if (!chosen.matches("[0-9]{1,5}") || Integer.parseInt(chosen) < 1 || Integer.parseInt(chosen) > 65_535) {
            throw new StackFailure(
                    "%s=%s is not a port: use a number from 1 to 65535".formatted(part.portVariable(), chosen));
        }
        return Integer.parseInt(chosen);
    }
}
