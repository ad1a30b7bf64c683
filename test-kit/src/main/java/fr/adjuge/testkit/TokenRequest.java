package fr.adjuge.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client sends to the token endpoint (RFC 6749, 4.4), its secret in the Basic header or in the form. */
record TokenRequest(String grantType, String clientId, String clientSecret) {

    private static final String BASIC = "Basic ";

    static TokenRequest from(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var basic = basicCredentials(exchange.getRequestHeaders().getFirst("Authorization"));
        return new TokenRequest(
                form.getOrDefault("grant_type", ""),
                basic.getOrDefault("client_id", form.getOrDefault("client_id", "")),
                basic.getOrDefault("client_secret", form.getOrDefault("client_secret", "")));
    }

    boolean isForClientCredentials() {
        return grantType.equals("client_credentials");
    }

    boolean isFromOneOf(Map<String, String> clientSecrets) {
        return clientSecret.equals(clientSecrets.get(clientId));
    }

    private static Map<String, String> basicCredentials(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BASIC)) {
            return Map.of();
        }
        var credentials = new String(Base64.getDecoder().decode(authorization.substring(BASIC.length())), UTF_8);
        var colon = credentials.indexOf(':');
        return colon < 0
                ? Map.of()
                : Map.of(
                        "client_id", decoded(credentials.substring(0, colon)),
                        "client_secret", decoded(credentials.substring(colon + 1)));
    }

    private static Map<String, String> fields(String form) {
        return Stream.of(form.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(toMap(field -> decoded(field[0]), field -> decoded(field[1]), (first, second) -> first));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
