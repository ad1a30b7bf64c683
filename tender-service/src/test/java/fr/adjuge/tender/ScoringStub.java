package fr.adjuge.tender;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Another HTTP server in the place of scoring-service: it answers what a test tells it to. */
public final class ScoringStub implements QuarkusTestResourceLifecycleManager {

    /** An answer to every request on a path. */
    public record Answer(int status, String contentType, String body) {}

    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();

    private static final Answer HANG_UP = new Answer(0, "", "");
    private static final Map<String, CountDownLatch> HELD = new ConcurrentHashMap<>();
    private static final Map<String, String> BODIES = new ConcurrentHashMap<>();

    static {
        publishesMethods();
    }

    private @Nullable HttpServer server;

    /** The body of the last such request. */
    public static String received(String request) {
        return Optional.ofNullable(BODIES.get(request)).orElseThrow(() -> new AssertionError("no " + request));
    }

    /** From now on, {@code method path} ({@code POST /method-checks}), a regular expression, is answered so. */
    public static void answers(String request, int status, String json) {
        var type = status < 400 ? "application/json" : "application/problem+json";
        ANSWERS.put(request, new Answer(status, type, json));
    }

    /** From now on, every method is found publishable, as it is from the start. */
    public static void publishesMethods() {
        answers(
                "POST /method-checks",
                200,
                "{\"publishable\": true, \"methodHash\": \"%s\", \"findings\": []}".formatted("0".repeat(64)));
    }

    /** From now on, such a request finds that the other side hangs up. */
    public static void hangsUpOn(String request) {
        ANSWERS.put(request, HANG_UP);
    }

    /** Such a request is answered when this is counted down. */
    public static void holds(String request, CountDownLatch until) {
        HELD.put(request, until);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
        server.createContext("/", ScoringStub::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.scoring.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            BODIES.put(request, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var answer = ANSWERS.entrySet().stream()
                    .filter(known -> request.matches(known.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(new Answer(404, "application/problem+json", "{\"type\":\"urn:adjuge:problem:not-found\"}"));
            HELD.getOrDefault(request, new CountDownLatch(0)).await();
            if (answer.equals(HANG_UP)) {
                return;
            }
            var body = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
