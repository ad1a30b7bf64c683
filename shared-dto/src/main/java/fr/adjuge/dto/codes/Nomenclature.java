package fr.adjuge.dto.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of codes that notices accept. A code that is not in it would be found out only by the award notice, months
 * after its publication.
 */
final class Nomenclature {

    /**
     * The common procurement vocabulary, with and without check digits: {@code 16340000}, {@code 16340000-0}. By table,
     * for the rule behind the digits has hundreds of exceptions.
     */
    static final Nomenclature CPV = new Nomenclature("cpv.tsv");

    private final Set<String> codes;

    private Nomenclature(String file) {
        var resource = Objects.requireNonNull(Nomenclature.class.getResourceAsStream("/codes/" + file), file);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            this.codes = lines.lines()
                    .map(line -> line.split("\t"))
                    .flatMap(columns -> Stream.of(columns[0], String.join("-", columns)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the codes of " + file, e);
        }
    }

    boolean has(String code) {
        return codes.contains(code);
    }
}
