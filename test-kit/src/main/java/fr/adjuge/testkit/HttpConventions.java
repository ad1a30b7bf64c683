package fr.adjuge.testkit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The conventions of HTTP that every operation of a service keeps, tried on each one of its contract. Each service runs
 * it in a {@code @QuarkusTest}, with the roles that it knows. To add a convention, add a line.
 */
public final class HttpConventions {

    private static final String ORGANISATION = "18007003900011";

    private final Identity identity;
    private final String[] roles;
    private final ContractModel model = ContractModel.committed();
    private final List<Convention> conventions = List.of(
            new Convention("refuses an unknown parameter", any(), this::refusesUnknownParameters),
            new Convention("refuses its parameters misspelt, twice or empty", any(), this::refusesOddParameters),
            new Convention("tells a stranger for whom it is, as the table of roles does", any(), this::saysForWhomItIs),
            new Convention("asks for the role before it reads the body", takesBody(), this::asksForTheRoleFirst),
            new Convention("says alike which methods its path takes", any(), this::saysWhichMethodsItsPathTakes),
            new Convention("survives headers that cannot be read", any(), this::survivesUnreadableHeaders));

    public HttpConventions(Identity identity, String... roles) {
        this.identity = identity;
        this.roles = roles.clone();
    }

    private record Convention(
            String sentence, Predicate<ContractModel.Located> holdsFor, Consumer<ContractModel.Located> check) {}

    public Stream<DynamicTest> tests() {
        return Stream.concat(ofTheContract(), ofOperations());
    }

    private Stream<DynamicTest> ofOperations() {
        return conventions.stream().flatMap(convention -> model.operations()
                .filter(convention.holdsFor())
                .map(operation -> DynamicTest.dynamicTest(
                        operation + " " + convention.sentence(),
                        () -> convention.check().accept(operation))));
    }

    private static Stream<DynamicTest> ofTheContract() {
        return Stream.of("/q/openapi", "/q/openapi?format=json")
                .map(contract -> DynamicTest.dynamicTest(contract + " is sent once", () -> isSentOnce(contract)));
    }

    private static void isSentOnce(String contract) {
        var first = given().get(contract);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(first.headers().getValues("Vary")).contains("Accept, Accept-Encoding");
        // Weak, for it is compressed.
        assertThat(first.header("ETag")).matches("W/\"[0-9a-f]{64}\"");
        var again = given().header("If-None-Match", first.header("ETag")).get(contract);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(given().header("If-None-Match", "\"another\"").get(contract).statusCode())
                .isEqualTo(200);
    }

    private static Predicate<ContractModel.Located> any() {
        return operation -> true;
    }

    private static Predicate<ContractModel.Located> takesBody() {
        return operation -> operation.operation().getRequestBody() != null;
    }

    private void refusesUnknownParameters(ContractModel.Located operation) {
        expectRefused(send(operation, asAll().queryParam("surprise", "1")), "surprise");
    }

    private void refusesOddParameters(ContractModel.Located operation) {
        queryParameters(operation).forEach(parameter -> {
            var name = parameter.getName();
            var misspelt = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            expectRefused(send(operation, asAll().queryParam(misspelt, "1")), misspelt);
            expectRefused(send(operation, asAll().queryParam(name, "")), name);
            if (!(parameter.getSchema() instanceof ArraySchema)) {
                expectRefused(send(operation, asAll().queryParam(name, "1").queryParam(name, "2")), name);
            }
        });
    }

    private static void expectRefused(Response answer, String parameter) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("violations.parameter", String.class))
                .containsExactly(parameter);
    }

    private void saysForWhomItIs(ContractModel.Located operation) {
        var answer = send(operation, given().header("Authorization", "Bearer " + stranger()));
        var inTable = rolesInTable(operation);
        if (inTable.length == 0) {
            assertThat(answer.statusCode()).as(answer.asString()).isNotEqualTo(403);
            return;
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
        var detail = answer.jsonPath().getString("detail");
        assertThat(detail).startsWith("this is for: ");
        assertThat(detail.substring("this is for: ".length()).split(", | or ")).containsExactlyInAnyOrder(inTable);
    }

    private String stranger() {
        return identity.token("nobody", ORGANISATION, "visitor");
    }

    /** A row: the role, who has it, the operations that ask for it. */
    private String[] rolesInTable(ContractModel.Located operation) {
        var name = "`" + operation.operation().getOperationId() + "`";
        return model.contract()
                .getInfo()
                .getDescription()
                .lines()
                .map(line -> line.split("\\|"))
                .filter(row -> row.length == 4 && row[3].contains(name))
                .map(row -> row[1].replace("`", "").strip())
                .toArray(String[]::new);
    }

    private void asksForTheRoleFirst(ContractModel.Located operation) {
        for (var body : List.of("", "{}", "{\"", "no body at all")) {
            var answer = send(
                    operation,
                    given().header("Authorization", "Bearer " + stranger()).body(body.getBytes(UTF_8)));
            assertThat(answer.statusCode())
                    .as("%s: %s", body, answer.asString())
                    .isEqualTo(403);
        }
    }

    private void saysWhichMethodsItsPathTakes(ContractModel.Located operation) {
        var taken = model.operations()
                .filter(other -> other.path().equals(operation.path()))
                .flatMap(other -> other.method().equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(other.method()))
                .toList();
        var asked = given().options(address(operation));
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(allowed(asked)).containsAll(taken).contains("OPTIONS").hasSize(taken.size() + 1);
        var refused = asAll().patch(address(operation));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(allowed(refused)).isEqualTo(allowed(asked));
    }

    private static Set<String> allowed(Response answer) {
        return Set.of(answer.header("Allow").split(",\\s*"));
    }

    private void survivesUnreadableHeaders(ContractModel.Located operation) {
        Map.of(
                        "Accept-Language", "xx;q=abc",
                        "Accept", "/;;q=x, ,",
                        "If-None-Match", "W/\"",
                        "If-Match", "\"\"\"",
                        "If-Modified-Since", "yesterday",
                        "Range", "bytes=z-",
                        "If-Range", "\"",
                        "traceparent", "00-junk",
                        "Accept-Encoding", "gzip;q=x",
                        "Accept-Charset", ";q=")
                .forEach((name, value) -> {
                    var answer = send(operation, asAll().header(name, value));
                    assertThat(answer.statusCode())
                            .as("%s: %s", name, answer.asString())
                            .isBetween(200, 499);
                    if (answer.statusCode() >= 400) {
                        assertThat(answer.contentType()).as(name).startsWith("application/problem+json");
                    }
                });
    }

    private RequestSpecification asAll() {
        return given().header("Authorization", "Bearer " + identity.token("all", ORGANISATION, roles));
    }

    private static Stream<Parameter> queryParameters(ContractModel.Located operation) {
        return Stream.ofNullable(operation.operation().getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getIn().equals("query"));
    }

    /** At an address of which nothing is known but its form. */
    private static Response send(ContractModel.Located operation, RequestSpecification request) {
        return request.contentType(typeTaken(operation)).request(operation.method(), address(operation));
    }

    private static String typeTaken(ContractModel.Located operation) {
        return Stream.ofNullable(operation.operation().getRequestBody())
                .flatMap(body -> body.getContent().keySet().stream())
                .findFirst()
                .orElse("application/json");
    }

    private static String address(ContractModel.Located operation) {
        return operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }
}
