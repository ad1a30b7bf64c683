package fr.adjuge.testkit.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.adjuge.testkit.Addresses;
import fr.adjuge.testkit.bodies.Borders.Border;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds a service to the contract that it serves in the parameters of its addresses: a value over a limit, of another
 * form or in no enumeration is refused by the name of the parameter; one just at the limit is not. Each service runs it
 * beside {@link BodiesAreAsTheContractSays}.
 */
public final class ParametersAreAsTheContractSays {

    private final String token;
    private final Addresses addresses;
    private final OpenAPI contract;
    private final Schemas schemas;

    /**
     * @param token of a caller who has every role
     * @param pathParameters those that must lead to something that the caller may read
     */
    public ParametersAreAsTheContractSays(String token, Map<String, String> pathParameters) {
        this.token = token;
        this.addresses = new Addresses(pathParameters);
        this.contract = new OpenAPIV3Parser()
                .readContents(RestAssured.get("/q/openapi").asString())
                .getOpenAPI();
        this.schemas = new Schemas(contract);
    }

    public Stream<DynamicTest> tests() {
        return contract.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .flatMap(operation -> tests(path.getKey(), operation.getKey(), operation.getValue())));
    }

    private Stream<DynamicTest> tests(String path, HttpMethod method, Operation operation) {
        return parameters(operation)
                .map(parameter -> DynamicTest.dynamicTest(
                        "%s %s?%s".formatted(method, path, parameter.getName()), () -> borders(parameter.getSchema())
                                .forEach(border ->
                                        judge(border, parameter, send(path, method, operation, parameter, border)))));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getIn().equals("query"));
    }

    /** In an address there are texts only: whether one is in quotes cannot be told. */
    private Stream<Border> borders(Schema<?> declared) {
        var schema = schemas.resolved(declared);
        return switch (requireNonNullElse(schema.getType(), "")) {
            case "integer" ->
                Stream.concat(
                        Borders.ofValue(good(schema), schema, true).stream()
                                .filter(border -> border.value().isNumber()),
                        Stream.of(new Border("no number", false, TextNode.valueOf("many"))));
            case "string" ->
                Borders.ofValue(good(schema), schema, true).stream()
                        .filter(border -> border.value().isTextual());
            default -> Stream.of();
        };
    }

    /** A value with which the other limits can be tried: a SIRET has the form of all that has one. */
    private static JsonNode good(Schema<?> schema) {
        return TextNode.valueOf(schema.getPattern() == null ? "a" : "18007003901027");
    }

    private Response send(String path, HttpMethod method, Operation operation, Parameter tried, Border border) {
        var request = RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .contentType(typeTaken(operation));
        if (operation.getRequestBody() != null) {
            request.body("%PDF".getBytes(UTF_8));
        }
        parameters(operation)
                .filter(other -> Boolean.TRUE.equals(other.getRequired()) && !other.equals(tried))
                .forEach(other -> request.queryParam(other.getName(), required(other.getSchema())));
        return request.queryParam(tried.getName(), border.value().asText()).request(method.name(), addresses.of(path));
    }

    private String required(Schema<?> declared) {
        var schema = schemas.resolved(declared);
        return schema.getEnum() == null ? "a" : schema.getEnum().get(0).toString();
    }

    private static String typeTaken(Operation operation) {
        return Stream.ofNullable(operation.getRequestBody())
                .flatMap(body -> body.getContent().keySet().stream())
                .findFirst()
                .orElse("application/json");
    }

    private static void judge(Border border, Parameter parameter, Response answer) {
        var said = "%s: %d %s".formatted(border.what(), answer.statusCode(), answer.asString());
        if (border.allowed()) {
            assertThat(answer.statusCode()).as(said).isNotEqualTo(400).isLessThan(500);
        } else {
            assertThat(answer.statusCode()).as(said).isEqualTo(400);
            assertThat(answer.jsonPath().getList("violations.parameter", String.class))
                    .as(said)
                    .contains(parameter.getName());
        }
    }
}
