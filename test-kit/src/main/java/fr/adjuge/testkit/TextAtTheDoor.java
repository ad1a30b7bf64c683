package fr.adjuge.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.testkit.ContractModel.Located;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Holds a service to its word on texts: whatever operation of the committed contract they are sent to, and wherever in
 * its example they stand, a character that no text may hold is refused at its place, a break made by hand is a line
 * break, a blank text is none, and nothing of it is a fault of ours. Each service runs it in a {@code @QuarkusTest}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyTextIsLookedAtAtTheDoor() {
 *     return TextAtTheDoor.onCommittedContract(token, Map.of("tenderId", tender));
 * }
 * }</pre>
 */
public final class TextAtTheDoor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NUL = "\u0000";
    private static final String NONCHARACTER = "\ufffe";
    private static final String MANUAL_BREAK = "\u000b";
    private static final List<String> BLANKS = List.of("", "  ", "\u00a0\u200b");

    private final ContractModel model;
    private final String token;
    private final Addresses addresses;

    private TextAtTheDoor(ContractModel model, String token, Addresses addresses) {
        this.model = model;
        this.token = token;
        this.addresses = addresses;
    }

    /**
     * @param token of somebody who has every role
     * @param pathParameters what leads to something that is there and is the caller's, for every operation with a body:
     *     whether a tender or an evaluation exists is told before a body is looked at
     */
    public static Stream<DynamicTest> onCommittedContract(String token, Map<String, String> pathParameters) {
        var door = new TextAtTheDoor(ContractModel.committed(), token, new Addresses(pathParameters));
        return door.model.operations().flatMap(door::testsOf);
    }

    private Stream<DynamicTest> testsOf(Located operation) {
        return Stream.of(
                        operation
                                .jsonSent()
                                .map(body -> test(operation, "body", () -> textsOf(operation, body.getSchema()))),
                        Stream.of(parametersOf(operation, "query"))
                                .filter(names -> !names.isEmpty())
                                .map(names -> test(operation, "query", () -> queryOf(operation, names))),
                        Stream.of(parametersOf(operation, "path"))
                                .filter(names -> !names.isEmpty())
                                .map(names -> test(operation, "path", () -> pathOf(operation))))
                .flatMap(tests -> tests);
    }

    private static DynamicTest test(Located operation, String where, Executable test) {
        return DynamicTest.dynamicTest(operation + ": " + where, test);
    }

    private static List<String> parametersOf(Located operation, String where) {
        return Stream.ofNullable(operation.operation().getParameters())
                .flatMap(List::stream)
                .filter(parameter -> where.equals(parameter.getIn()))
                .map(Parameter::getName)
                .toList();
    }

    private void textsOf(Located operation, Schema<?> schema) {
        var example = example(schema);
        var good = send(operation, example);
        assertThat(good.statusCode()).as(good.asString()).isNotIn(400, 401, 403, 404);
        for (var text : textsIn(example, "", schema)) {
            for (var character : List.of(NUL, NONCHARACTER)) {
                var refusal = send(operation, with(example, text.pointer(), inside(text.value(), character)));
                assertThat(refusal.statusCode()).as(said(text, refusal)).isEqualTo(400);
                assertThat(pointers(refusal)).as(said(text, refusal)).containsExactly(text.pointer());
            }
            var broken = send(operation, with(example, text.pointer(), inside(text.value(), MANUAL_BREAK)));
            assertThat(broken.statusCode()).as(said(text, broken)).isLessThan(500);
            assertThat(broken.asString()).doesNotContain("U+000B");
            BLANKS.forEach(blank -> blank(text, send(operation, with(example, text.pointer(), blank))));
        }
    }

    private static void blank(TextPlace text, Response answer) {
        assertThat(answer.statusCode()).as(said(text, answer)).isLessThan(500);
        if (text.isRequired()) {
            assertThat(answer.statusCode()).as(said(text, answer)).isEqualTo(400);
            assertThat(pointers(answer)).as(said(text, answer)).contains(text.pointer());
        } else if (text.isFree() && answer.statusCode() == 400) {
            assertThat(pointers(answer)).as(said(text, answer)).doesNotContain(text.pointer());
        }
    }

    private void queryOf(Located operation, List<String> names) {
        for (var name : names) {
            var answer = request(operation)
                    .contentType(contentType(operation))
                    .urlEncodingEnabled(false)
                    .request(
                            operation.method(),
                            addresses.of(operation.path()) + "?" + URLEncoder.encode(name, UTF_8) + "=a%00b");
            assertThat(answer.statusCode()).as(name + " " + answer.asString()).isEqualTo(400);
            assertThat(answer.jsonPath().<String>getList("violations.parameter"))
                    .as(answer.asString())
                    .contains(name);
        }
    }

    private void pathOf(Located operation) {
        for (var value : List.of("%00", "a%EF%BF%BEb")) {
            var answer = request(operation)
                    .urlEncodingEnabled(false)
                    .request(operation.method(), Addresses.with(operation.path(), value));
            assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
        }
    }

    private static String contentType(Located operation) {
        return Stream.ofNullable(operation.operation().getRequestBody())
                .flatMap(body -> body.getContent().keySet().stream())
                .findFirst()
                .orElse("application/json");
    }

    private Response send(Located operation, JsonNode body) {
        return request(operation)
                .contentType("application/json")
                .body(body.toString().getBytes(UTF_8))
                .request(operation.method(), addresses.of(operation.path()));
    }

    private RequestSpecification request(Located operation) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"");
    }

    private static List<String> pointers(Response answer) {
        return answer.jsonPath().getList("violations.pointer", String.class);
    }

    private static String said(TextPlace text, Response answer) {
        return text + " " + answer.statusCode() + " " + answer.asString();
    }

    /**
     * A text of an example.
     *
     * @param isRequired whether it must be there and is no code, date or the like
     * @param isFree whether it may be left out, and is no code, date or the like
     */
    private record TextPlace(String pointer, String value, boolean isRequired, boolean isFree) {}

    private List<TextPlace> textsIn(JsonNode node, String pointer, Schema<?> declared) {
        var schema = model.resolved(declared);
        var texts = new ArrayList<TextPlace>();
        node.fields().forEachRemaining(field -> {
            var property = property(schema, field.getKey());
            var below = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            if (property != null && field.getValue().isTextual()) {
                var isPlain = isPlain(model.resolved(property));
                var isRequired =
                        schema.getRequired() != null && schema.getRequired().contains(field.getKey());
                texts.add(new TextPlace(
                        below, field.getValue().textValue(), isPlain && isRequired, isPlain && !isRequired));
            } else if (property != null) {
                texts.addAll(textsIn(field.getValue(), below, property));
            }
        });
        if (node.isArray() && schema.getItems() != null) {
            IntStream.range(0, node.size()).forEach(i -> texts.addAll(item(node.get(i), pointer + "/" + i, schema)));
        }
        return texts;
    }

    private List<TextPlace> item(JsonNode item, String pointer, Schema<?> list) {
        return item.isTextual()
                ? List.of(new TextPlace(pointer, item.textValue(), isPlain(model.resolved(list.getItems())), false))
                : textsIn(item, pointer, list.getItems());
    }

    private static @Nullable Schema<?> property(Schema<?> schema, String name) {
        if (schema.getProperties() != null && schema.getProperties().containsKey(name)) {
            return schema.getProperties().get(name);
        }
        return schema.getAdditionalProperties() instanceof Schema<?> any ? any : null;
    }

    private static boolean isPlain(Schema<?> schema) {
        return schema.getEnum() == null && schema.getFormat() == null && schema.getPattern() == null;
    }

    private static JsonNode with(JsonNode example, String pointer, String text) {
        var changed = example.deepCopy();
        var at = pointer.lastIndexOf('/');
        var name = pointer.substring(at + 1).replace("~1", "/").replace("~0", "~");
        ContainerNode<?> parent = (ContainerNode<?>) changed.at(pointer.substring(0, at));
        if (parent instanceof ObjectNode object) {
            object.put(name, text);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), text);
        }
        return changed;
    }

    private static String inside(String text, String character) {
        var middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        return text.substring(0, middle) + character + text.substring(middle);
    }

    private static JsonNode example(Schema<?> schema) {
        var name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        try {
            return JSON.readTree(Files.readString(Path.of("src/main/resources/examples", name + ".json")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not an example: " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
