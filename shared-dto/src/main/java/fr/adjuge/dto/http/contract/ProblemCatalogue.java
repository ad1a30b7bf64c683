package fr.adjuge.dto.http.contract;

import static java.util.Objects.requireNonNullElse;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.PlatformProblem;
import fr.adjuge.dto.http.ProblemDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The types of problem that a service knows, as the contract lists them in {@code x-problem-types}. */
final class ProblemCatalogue {

    private static final String EXTENSION = "x-problem-types";

    private ProblemCatalogue() {}

    /** Adds a service's own problems to those that any service has. */
    static void write(OpenAPI contract, List<? extends ProblemDefinition> ofService) {
        contract.addExtension(
                EXTENSION,
                Stream.concat(ofService.stream(), Stream.of(PlatformProblem.values()))
                        .sorted(Comparator.comparing(ProblemDefinition::status)
                                .thenComparing(ProblemDefinition::kebabCase))
                        .map(ProblemCatalogue::entry)
                        .toList());
    }

    /** For people: the same list, as text. */
    static String described(OpenAPI contract) {
        var text = new StringBuilder("Stable name of the reason, for programs. Others may come. Known:");
        entries(contract)
                .forEach(entry -> text.append(
                        "\n- `%s` (%s): %s".formatted(entry.get("type"), entry.get("status"), entry.get("title"))));
        return text.toString();
    }

    /** Type, status and title of each, by status. */
    @SuppressWarnings("unchecked") // as they were written
    static List<Map<String, Object>> entries(OpenAPI contract) {
        return (List<Map<String, Object>>) requireNonNullElse(
                requireNonNullElse(contract.getExtensions(), Map.<String, Object>of())
                        .get(EXTENSION),
                List.of());
    }

    private static Map<String, Object> entry(ProblemDefinition problem) {
        return new TreeMap<>(Map.of(
                "type", problem.type().toString(),
                "status", problem.status(),
                "title", problem.title().in(Language.ENGLISH)));
    }
}
