package fr.adjuge.testkit.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.testkit.Addresses;
import fr.adjuge.testkit.problems.RawRequest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds a service to the contract that it serves in what it takes: a body that lacks a required property, or is over a
 * limit, is refused at that place; one that lacks another, or is just at the limit, is not. Each service runs it in a
 * {@code @QuarkusTest}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> takesWhatTheContractAllows() {
 *     var token = identity.token("all", SIRET, "buyer", "operator");
 *     return new BodiesAreAsTheContractSays(token, Map.of("tenderId", tender)).tests();
 * }
 * }</pre>
 *
 * <p>It sends the examples of the contract, completed from each other, to addresses where little is possible: what counts
 * is that a body is judged before anything is done.
 */
public final class BodiesAreAsTheContractSays {

    private final String token;
    private final Addresses addresses;
    private final OpenAPI contract;
    private final Schemas schemas;
    private final Examples examples;
    private final Set<String> gone = new HashSet<>();

    /**
     * @param token of a caller who has every role
     * @param pathParameters those that must lead to something that the caller may change
     */
    public BodiesAreAsTheContractSays(String token, Map<String, String> pathParameters) {
        this.token = token;
        this.addresses = new Addresses(pathParameters);
        this.contract = new OpenAPIV3Parser()
                .readContents(RestAssured.get("/q/openapi").asString())
                .getOpenAPI();
        this.schemas = new Schemas(contract);
        this.examples = new Examples(schemas);
    }

    /** An operation that takes JSON. */
    private record Write(HttpMethod method, String path, Schema<?> schema, int maxOctets) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public Stream<DynamicTest> tests() {
        return writes().stream()
                .map(write -> DynamicTest.dynamicTest(
                        write.toString(), () -> assertThat(disagreements(write)).isEmpty()));
    }

    private List<Write> writes() {
        var writes = new ArrayList<Write>();
        contract.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> json(operation)
                        .forEach(schema -> writes.add(new Write(method, path, schema, maxOctets(operation))))));
        return writes;
    }

    private static Stream<Schema<?>> json(Operation operation) {
        return Stream.ofNullable(operation.getRequestBody())
                .flatMap(body -> Stream.ofNullable(body.getContent().get("application/json")))
                .map(media -> media.getSchema());
    }

    private static int maxOctets(Operation operation) {
        var limit = requireNonNull(operation.getRequestBody().getExtensions().get("x-max-octets"));
        return ((Number) limit).intValue();
    }

    private List<String> disagreements(Write write) throws IOException {
        var good = examples.completeBody(write.schema());
        var answer = send(write, good.toString());
        assertThat(answer.statusCode()).as("%s of %s", answer.asString(), good).isNotEqualTo(400);
        assertThat(send(write, padded(good, write.maxOctets())).statusCode()).isNotEqualTo(413);
        // By hand, for a client fails that is turned away before it has sent everything.
        assertThat(request(write)
                        .body(padded(good, write.maxOctets() + 1))
                        .sendTo(RestAssured.port)
                        .status())
                .isEqualTo(413);
        return Variations.of(schemas, write.schema(), good, gone).stream()
                .flatMap(variation -> disagreement(write, variation))
                .toList();
    }

    private static String padded(JsonNode body, int octets) {
        var text = body.toString();
        return text + " ".repeat(octets - text.getBytes(UTF_8).length);
    }

    private Stream<String> disagreement(Write write, Variation variation) {
        var answer = send(write, variation.body().get().toString());
        var isRefused = answer.statusCode() == 400;
        var isRefusedThere = isRefused
                && answer.jsonPath().getList("violations.pointer", String.class).contains(variation.pointer());
        var isAgreed = variation.allowed()
                ? !isRefused && answer.statusCode() != 413 && answer.statusCode() < 500
                : isRefusedThere;
        return isAgreed
                ? Stream.of()
                : Stream.of("%s: the contract %s, the answer is %d %s"
                        .formatted(
                                variation,
                                variation.allowed() ? "allows it" : "does not allow it",
                                answer.statusCode(),
                                isRefused ? answer.jsonPath().getString("violations") : ""));
    }

    private Response send(Write write, String body) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(body.getBytes(UTF_8))
                .request(write.method().name(), addresses.of(write.path()));
    }

    private RawRequest request(Write write) {
        return RawRequest.of(write.method().name(), addresses.of(write.path()))
                .with("Authorization", "Bearer " + token)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("If-Match", "\"0\"")
                .with("Content-Type", "application/json");
    }
}
