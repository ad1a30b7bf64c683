package fr.adjuge.testkit;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An OpenAPI contract, to be asked for its operations and for what they refer to. */
public record ContractModel(OpenAPI contract) {

    private static final Pattern ROLE = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    /** An operation and where it is. */
    public record Located(String path, String method, Operation operation) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        /** Whether it needs no token. */
        public boolean isPublic() {
            return operation.getSecurity().stream().anyMatch(Map::isEmpty);
        }

        /** Those that it asks for; none where it is public. */
        public List<String> roles() {
            var roles = Stream.ofNullable(operation.getExtensions())
                    .flatMap(extensions -> Stream.ofNullable(extensions.get("x-roles")));
            return roles.flatMap(names -> ((List<?>) names).stream())
                    .map(Object::toString)
                    .toList();
        }

        Stream<MediaType> jsonSent() {
            return Stream.ofNullable(operation.getRequestBody())
                    .flatMap(body -> body.getContent().entrySet().stream())
                    .filter(body -> body.getKey().endsWith("json"))
                    .map(Map.Entry::getValue);
        }

        /** What a success gives as a whole; a part of it is no JSON. */
        Stream<MediaType> jsonAnswered() {
            return operation.getResponses().entrySet().stream()
                    .filter(answer ->
                            answer.getKey().startsWith("2") && !answer.getKey().equals("206"))
                    .flatMap(answer -> Stream.ofNullable(answer.getValue().getContent()))
                    .flatMap(content -> content.entrySet().stream())
                    .filter(body -> body.getKey().endsWith("json"))
                    .map(Map.Entry::getValue);
        }
    }

    /** The {@code openapi.yaml} of the module under test. */
    public static ContractModel committed() {
        try {
            var contract = Files.readString(Path.of("openapi.yaml"));
            return new ContractModel(
                    new OpenAPIV3Parser().readContents(contract).getOpenAPI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Stream<Located> operations() {
        return contract.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(operation ->
                                new Located(path.getKey(), operation.getKey().name(), operation.getValue())));
    }

    /** Those that the service knows: the rows of the table in its introduction. */
    public Stream<String> roles() {
        return ROLE.matcher(contract.getInfo().getDescription()).results().map(row -> row.group(1));
    }

    @SuppressWarnings("rawtypes")
    Map<String, Schema> schemas() {
        return contract.getComponents().getSchemas();
    }

    @SuppressWarnings("rawtypes")
    static Stream<Map.Entry<String, Schema>> properties(Schema<?> schema) {
        return Stream.ofNullable(schema.getProperties()).flatMap(properties -> properties.entrySet().stream());
    }

    public Schema<?> resolved(Schema<?> schema) {
        var reference = schema.get$ref();
        return reference == null ? schema : requireNonNull(schemas().get(nameIn(reference)), reference);
    }

    ApiResponse resolved(ApiResponse answer) {
        var reference = answer.get$ref();
        return reference == null
                ? answer
                : requireNonNull(contract.getComponents().getResponses().get(nameIn(reference)), reference);
    }

    private static String nameIn(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
