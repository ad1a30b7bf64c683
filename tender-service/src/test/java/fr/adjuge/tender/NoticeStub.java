package fr.adjuge.tender;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Another HTTP server in the place of notice-service, which can be down, silent or faulty as a test wants it. */
public final class NoticeStub implements QuarkusTestResourceLifecycleManager {

    /** What a request is met with. */
    public enum Mood {
        TAKES,
        REFUSES,
        FAILS,
        /** Takes the request and never answers. */
        IS_SILENT
    }

    /** A delivery as it arrived. */
    public record Delivery(String path, String authorization, String body) {}

    private static final List<Delivery> DELIVERIES = new CopyOnWriteArrayList<>();
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private static volatile Mood mood = Mood.TAKES;
    private static int port;
    private static @Nullable HttpServer server;

    /** From now on. */
    public static void is(Mood now) {
        mood = now;
    }

    public static List<Delivery> deliveries() {
        return DELIVERIES;
    }

    /** Nobody listens any more. */
    public static void goDown() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** On the same port as before. */
    public static void comeUp() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", NoticeStub::take);
        server.start();
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            DELIVERIES.add(new Delivery(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            switch (mood) {
                case TAKES -> answer(exchange, 201, "application/json", "{\"status\": \"DRAFT\"}");
                case REFUSES -> answer(exchange, 422, "application/problem+json", "{\"status\": 422}");
                case FAILS -> answer(exchange, 500, "application/problem+json", "{\"status\": 500}");
                case IS_SILENT -> NEVER.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** With a body, as notice-service answers. */
    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
    }

    @Override
    public Map<String, String> start() {
        comeUp();
        return Map.of(
                "quarkus.rest-client.notice.url",
                "http://localhost:" + port,
                // Long enough for a loaded machine, short enough not to be waited for.
                "quarkus.rest-client.notice.read-timeout",
                "1000");
    }

    @Override
    public void stop() {
        goDown();
    }
}
