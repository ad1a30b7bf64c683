package fr.adjuge.testkit.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.testkit.ContractModel;
import fr.adjuge.testkit.ContractModel.Located;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a view says that its reader may do: each leads to an operation that asks for the reader's role. */
record OfferedActions(ContractModel model) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The actions of an answer that are allowed, and of which the contract says something else. */
    Stream<String> notForItsReader(Asker asker, HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("application/json")
                ? actions(answer.body())
                        .filter(action -> action.path("allowed").asBoolean())
                        .filter(action -> operations(action.path("link").asText())
                                .noneMatch(operation -> operation.roles().contains(asker.role())))
                        .map(JsonNode::toString)
                : Stream.of();
    }

    private static Stream<JsonNode> actions(String body) {
        try {
            return JSON.readTree(body).findValues("allowedActions").stream()
                    .flatMap(actions -> StreamSupport.stream(actions.spliterator(), false));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    private Stream<Located> operations(String address) {
        return model.operations()
                .filter(operation -> address.matches(operation.path().replaceAll("\\{\\w+}", "[^/]+")));
    }
}
