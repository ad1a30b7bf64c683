package fr.adjuge.dto.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The countries that notices know, and what an address in each of them has: the code lists of eForms. */
final class Countries {

    private static final Map<String, Country> COUNTRIES = read("countries.tsv").entrySet().stream()
            .collect(toUnmodifiableMap(
                    Map.Entry::getKey,
                    line -> new Country(
                            line.getValue().startsWith("region"),
                            line.getValue().endsWith("postcode"))));

    /** Regions at the third level of NUTS, by code: in which country. */
    private static final Map<String, String> REGIONS = read("nuts.tsv");

    /** Départements that other lists count as countries. */
    private static final Map<String, String> FRENCH_OVERSEAS =
            Map.of("GLP", "FRY10", "MTQ", "FRY20", "GUF", "FRY30", "REU", "FRY40", "MYT", "FRY50");

    /** What an address has in a country. */
    record Country(boolean hasRegions, boolean hasPostCodes) {}

    private Countries() {}

    static Optional<Country> find(String code) {
        return Optional.ofNullable(COUNTRIES.get(code));
    }

    static boolean isRegionOf(String country, String region) {
        return country.equals(REGIONS.get(region));
    }

    /** The region under which notices know a French overseas département. */
    static Optional<String> overseasRegion(String code) {
        return Optional.ofNullable(FRENCH_OVERSEAS.get(code));
    }

    /** By the first column, the rest of the line. */
    private static Map<String, String> read(String file) {
        var resource = Objects.requireNonNull(Countries.class.getResourceAsStream("/codes/" + file), file);
        try (var lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", 2))
                    .collect(toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the codes of " + file, e);
        }
    }
}
