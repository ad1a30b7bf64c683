package fr.adjuge.dto.http.contract;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.PlatformProblem;
import fr.adjuge.dto.http.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** For each status of a refusal an example, in English, of a type that the catalogue of the service lists. */
final class ProblemExamples {

    /** Where several types have a status, the one that shows most; and what it says. */
    private static final Map<String, String> TELLING = Map.of(
            "urn:adjuge:problem:invalid-request", "see the violations",
            "urn:adjuge:problem:too-early", "deposits may be made until 2025-05-28T12:00:00+02:00",
            "urn:adjuge:problem:rules-not-met", "see the violations");

    private static final Map<String, String> USUAL = Stream.of(PlatformProblem.values())
            .map(problem -> problem.in(Language.ENGLISH))
            .collect(toUnmodifiableMap(problem -> problem.type().toString(), Problem::detail));

    private static final Map<String, List<SortedMap<String, String>>> VIOLATIONS = Map.of(
            "urn:adjuge:problem:invalid-request",
            List.of(violation("/consultation/reference", "must not be blank")),
            "urn:adjuge:problem:rules-not-met",
            List.of(violation("/documents", "The procurement documents are online when the notice is sent.")));

    private final List<Map<String, Object>> catalogue;

    ProblemExamples(OpenAPI contract) {
        this.catalogue = ProblemCatalogue.entries(contract);
    }

    Optional<Map<String, Object>> of(String status) {
        return catalogue.stream()
                .filter(entry -> text(entry, "status").equals(status))
                .min(comparing(entry -> !TELLING.containsKey(type(entry))))
                .map(ProblemExamples::example);
    }

    private static Map<String, Object> example(Map<String, Object> entry) {
        var example = new TreeMap<>(entry);
        var title = text(entry, "title");
        example.put("detail", TELLING.getOrDefault(type(entry), USUAL.getOrDefault(type(entry), title)));
        example.put("traceId", "0a15c623f9b0d2792cc5d5b473ff532d");
        Optional.ofNullable(VIOLATIONS.get(type(entry))).ifPresent(faults -> example.put("violations", faults));
        return example;
    }

    /** In an order of its own: the contract is the same text wherever it is made. */
    private static SortedMap<String, String> violation(String pointer, String message) {
        return new TreeMap<>(Map.of("pointer", pointer, "message", message));
    }

    private static String type(Map<String, Object> entry) {
        return text(entry, "type");
    }

    private static String text(Map<String, Object> entry, String property) {
        return requireNonNull(entry.get(property), property).toString();
    }
}
