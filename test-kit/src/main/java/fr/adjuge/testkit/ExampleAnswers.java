package fr.adjuge.testkit;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Keeps what a service answers in its tests as the examples of its contract, one for each operation: of all answers in
 * English, the committed example included, the one that shows most properties, and of these the shortest. The last page
 * of a list, so that who pages through the examples comes to an end. What changes from run to run is replaced by
 * something that does not.
 */
final class ExampleAnswers {

    private static final Path FOLDER = Path.of("src/main/resources/examples/answers");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int LONGEST = 30_000;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern RECEIPT = Pattern.compile("PLI-[0-9A-Z]{10}");
    private static final Pattern FRACTION = Pattern.compile("(T\\d\\d:\\d\\d:\\d\\d)\\.\\d+");

    private final Map<String, Pattern> operations;
    private final Map<String, Integer> kept = new HashMap<>();

    ExampleAnswers(OpenAPI contract) {
        operations = new ContractModel(contract)
                .operations()
                .collect(toMap(
                        located -> located.operation().getOperationId(),
                        located -> Pattern.compile(located.method() + " "
                                + located.path().replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"))));
    }

    void consider(FilterableRequestSpecification request, Response response) {
        if (response.statusCode() >= 206
                || !response.contentType().startsWith("application/json")
                || Optional.ofNullable(request.getHeaders().getValue("Accept-Language"))
                        .orElse("")
                        .startsWith("fr")) {
            return;
        }
        var line = request.getMethod() + " " + URI.create(request.getURI()).getPath();
        operations.forEach((operation, form) -> {
            if (form.matcher(line).matches()) {
                keep(operation, read(response.asString()));
            }
        });
    }

    private void keep(String operation, JsonNode answer) {
        var worth = worth(answer);
        var file = FOLDER.resolve(operation + ".json");
        if (worth > kept.computeIfAbsent(operation, name -> worthOfCommitted(file))) {
            kept.put(operation, worth);
            write(file, stable(print(answer)) + "\n");
        }
    }

    /** Less than of any answer of this run that shows as much: what a service says may have changed. */
    private static int worthOfCommitted(Path file) {
        return Files.exists(file) ? worth(read(file)) - LONGEST / 5 : Integer.MIN_VALUE;
    }

    /** Properties count far more than length. */
    private static int worth(JsonNode answer) {
        var length = answer.toString().length();
        var names = new TreeSet<String>();
        collect(answer, "", names);
        var isNotLast = answer.has("items") && answer.has("next");
        return (isNotLast || length > LONGEST ? -100_000_000 : 0) + names.size() * 10_000 - length / 10;
    }

    private static void collect(JsonNode node, String place, TreeSet<String> names) {
        node.properties().forEach(property -> {
            var name = place + "/" + property.getKey();
            names.add(name);
            collect(property.getValue(), name, names);
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, place, names));
        }
    }

    static String stable(String json) {
        var text = numbered(json, ID, number -> "00000000-0000-4000-8000-%012d".formatted(number));
        text = numbered(text, HASH, number -> "%064x".formatted(0xC0FFEEL * number));
        text = numbered(text, RECEIPT, number -> "PLI-%010d".formatted(number));
        return FRACTION.matcher(text).replaceAll("$1");
    }

    private static String numbered(String json, Pattern pattern, Function<Integer, String> name) {
        var known = new HashMap<String, String>();
        return pattern.matcher(json)
                .replaceAll(found -> known.computeIfAbsent(found.group(), fresh -> name.apply(known.size() + 1)));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String print(JsonNode answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
