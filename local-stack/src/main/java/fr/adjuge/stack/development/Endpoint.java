package fr.adjuge.stack.development;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;

/** One address for developers: what each method does there, and how that goes over HTTP, from a page too. */
final class Endpoint implements HttpHandler {

    private final String path;
    private final Map<String, Action> actions;

    /** What is done for one request. */
    @FunctionalInterface
    interface Action {
        Reply answer(Parameters parameters);
    }

    Endpoint(String path, Map<String, Action> actions) {
        this.path = path;
        this.actions = Map.copyOf(actions);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var origin = exchange.getRequestHeaders().getFirst("Origin");
            if (origin != null && !LocalOrigins.include(origin)) {
                send(exchange, Reply.problem(403, "Not from here", "only pages of localhost may call this"));
                return;
            }
            if (origin != null) {
                admit(exchange, origin);
            }
            if (exchange.getRequestMethod().equals("OPTIONS")) {
                exchange.sendResponseHeaders(204, -1);
            } else {
                send(exchange, answer(exchange));
            }
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(path)) {
            return Reply.problem(404, "Not found", "there is nothing here; there is " + path);
        }
        var action = actions.get(exchange.getRequestMethod());
        if (action == null) {
            exchange.getResponseHeaders().set("Allow", methods());
            return Reply.problem(405, "Method not allowed", "use " + methods());
        }
        try {
            return action.answer(Parameters.of(exchange));
        } catch (Refusal refusal) {
            return Reply.problem(refusal.status(), "Not possible", refusal.detail());
        }
    }

    /** A page needs to be told that it may send and read this (Fetch standard, CORS). */
    private void admit(HttpExchange exchange, String origin) {
        var headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Origin", origin);
        headers.set("Access-Control-Allow-Methods", methods());
        headers.set("Access-Control-Allow-Headers", "Content-Type");
        headers.set("Access-Control-Max-Age", "600");
    }

    private String methods() {
        return String.join(", ", new TreeSet<>(actions.keySet()));
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var octets = reply.octets();
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.contentType());
        headers.set("Cache-Control", "no-store");
        headers.set("Vary", "Origin");
        exchange.sendResponseHeaders(reply.status(), octets.length);
        exchange.getResponseBody().write(octets);
    }
}
