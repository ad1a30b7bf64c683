package fr.adjuge.stack.play;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.stack.Part;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step of a play, being described: who does what, by which request, and which answer is expected. */
final class Act {

    private final Script script;
    private final Person who;
    private final String what;
    private final List<String> told = new ArrayList<>();
    private Part service = Part.TENDER;
    private String method = "GET";
    private String path = "/";
    private @Nullable JsonNode json;
    private byte @Nullable [] file;
    private @Nullable String matched;
    private boolean shown = true;

    Act(Script script, Person who, String what) {
        this.script = script;
        this.who = who;
        this.what = what;
    }

    /** To another service than tender-service. */
    Act to(Part other) {
        service = other;
        return this;
    }

    Act get(String path) {
        return request("GET", path);
    }

    Act post(String path, JsonNode body) {
        json = body;
        return request("POST", path);
    }

    Act put(String path, JsonNode body) {
        json = body;
        return request("PUT", path);
    }

    Act post(String path, byte[] content) {
        file = content;
        return request("POST", path);
    }

    Act put(String path, byte[] content) {
        file = content;
        return request("PUT", path);
    }

    /** Reads this resource first and asks for the act only if nobody has changed it since (If-Match). */
    Act matching(String resource) {
        matched = resource;
        return this;
    }

    /** What of the answer is shown, as JSON pointers. */
    Act telling(String... pointers) {
        told.addAll(List.of(pointers));
        return this;
    }

    /** One of many of its kind, which would only lengthen what the reader sees. */
    Act quiet() {
        shown = false;
        return this;
    }

    /** The answer must have this status; anything else stops the play. */
    Answer expect(int status) {
        return script.take(this, status, Optional.empty());
    }

    /** The service must refuse, for this reason. */
    Answer expectRefusal(int status, String problem) {
        return script.take(this, status, Optional.of(problem));
    }

    Person who() {
        return who;
    }

    String what() {
        return what;
    }

    boolean isShown() {
        return shown;
    }

    List<String> told() {
        return told;
    }

    String title() {
        return method + " " + path;
    }

    Answer send(Services services, String idempotencyKey) {
        var request = HttpRequest.newBuilder().method(method, body());
        if (file != null) {
            request.header("Content-Type", "application/octet-stream");
        } else if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        if (matched != null) {
            request.header("If-Match", tagOf(services, matched));
        }
        return services.send(who, service, request, path);
    }

    private String tagOf(Services services, String resource) {
        var read = services.send(who, service, HttpRequest.newBuilder().GET(), resource);
        return read.tag()
                .orElseThrow(() -> new PlayFailure("%s, read before '%s', has no ETag: %d %s"
                        .formatted(resource, what, read.status(), read.asText())));
    }

    private HttpRequest.BodyPublisher body() {
        if (file != null) {
            return BodyPublishers.ofByteArray(file);
        }
        return json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.oneLine(json));
    }

    private Act request(String verb, String address) {
        method = verb;
        path = address;
        return this;
    }
}
