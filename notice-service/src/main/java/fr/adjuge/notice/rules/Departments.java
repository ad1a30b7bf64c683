package fr.adjuge.notice.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The French départements and their codes in the European nomenclature of regions (NUTS 2021, third level). */
final class Departments {

    private static final Map<String, String> BY_NUTS = read();

    private Departments() {}

    /** The département that is this region; none for a larger or a foreign one. */
    static Optional<String> of(String nutsCode) {
        return Optional.ofNullable(BY_NUTS.get(nutsCode));
    }

    /** Postal codes begin with the département; those of Corsica with 20, those overseas with three digits. */
    static boolean hasPostalCode(String department, String postalCode) {
        return postalCode.startsWith(department.startsWith("2A") || department.startsWith("2B") ? "20" : department);
    }

    private static Map<String, String> read() {
        var file = Objects.requireNonNull(Departments.class.getResourceAsStream("/nuts/departments.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .collect(toUnmodifiableMap(line -> line[0], line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
