package fr.adjuge.testkit.access;

import static java.util.stream.Collectors.joining;

import fr.adjuge.testkit.ContractModel;
import fr.adjuge.testkit.ContractModel.Located;
import io.restassured.RestAssured;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A request for an operation on a scene. */
record AskedRequest(ContractModel model, Located operation, Scene scene) {

    /** A version that nothing has. */
    private static final String STALE = "\"987654\"";

    String address() {
        return scene.address(operation.path());
    }

    /** With all that the contract asks for, as its examples have it. */
    HttpRequest complete(String authorization) {
        var query = parameters("query")
                .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                .map(parameter -> parameter.getName() + "=" + value(parameter))
                .collect(joining("&", "?", ""));
        return request(authorization, query.length() > 1 ? query : "", body -> example(body.getKey(), body.getValue()));
    }

    /** With nothing that could be done, if it would change something. */
    HttpRequest harmless(String authorization) {
        return operation.method().equals("GET") ? complete(authorization) : request(authorization, "", body -> "{}");
    }

    private HttpRequest request(
            String authorization, String query, Function<Map.Entry<String, MediaType>, String> content) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address() + query));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        parameters("header").map(Parameter::getName).forEach(header -> {
            if (header.equals("Idempotency-Key")) {
                request.header(header, UUID.randomUUID().toString());
            } else if (header.equals("If-Match")) {
                request.header(header, STALE);
            }
        });
        body().ifPresent(body -> request.header("Content-Type", body.getKey()));
        return request.method(
                        operation.method(),
                        body().map(content).map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                .build();
    }

    private Stream<Parameter> parameters(String where) {
        return Stream.ofNullable(operation.operation().getParameters())
                .flatMap(List::stream)
                .filter(parameter -> where.equals(parameter.getIn()));
    }

    private Optional<Map.Entry<String, MediaType>> body() {
        return Optional.ofNullable(operation.operation().getRequestBody())
                .flatMap(body -> body.getContent().entrySet().stream().findFirst());
    }

    private Object value(Parameter parameter) {
        var schema = model.resolved(parameter.getSchema());
        return schema.getEnum() == null
                ? scene.path().getOrDefault(parameter.getName(), "RC.pdf")
                : schema.getEnum().get(0);
    }

    private String example(String type, MediaType body) {
        if (!type.endsWith("json")) {
            return "%PDF-1.7";
        }
        var example =
                body.getExample() == null ? model.resolved(body.getSchema()).getExample() : body.getExample();
        return Json.pretty(example);
    }
}
