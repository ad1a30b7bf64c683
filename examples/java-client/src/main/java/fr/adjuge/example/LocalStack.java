package fr.adjuge.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.client.tender.ApiClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/** What the local stack lends to developers: tokens and a clock. Elsewhere the tokens come from the OIDC provider. */
final class LocalStack {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String identity = address("IDENTITY", "http://localhost:8080");

    /** A client of tender-service that acts for somebody. */
    ApiClient tender(String subject, String organisation, String role) {
        var client = new ApiClient();
        client.setBasePath(address("TENDER", "http://localhost:8081"));
        client.setBearerToken(token(subject, organisation, role));
        return client;
    }

    /** A client of scoring-service that acts for somebody: each contract has classes of its own. */
    fr.adjuge.client.scoring.ApiClient scoring(String subject, String organisation, String role) {
        var client = new fr.adjuge.client.scoring.ApiClient();
        client.setBasePath(address("SCORING", "http://localhost:8082"));
        client.setBearerToken(token(subject, organisation, role));
        return client;
    }

    OffsetDateTime now() {
        return shown(HttpRequest.newBuilder(URI.create(identity + "/development/clock")).GET());
    }

    void moveTo(OffsetDateTime time) {
        var address = identity + "/development/clock?now=" + encoded(time.toString());
        shown(HttpRequest.newBuilder(URI.create(address)).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    private String token(String subject, String organisation, String role) {
        var address = "%s/development/token?sub=%s&org=%s&roles=%s"
                .formatted(identity, encoded(subject), encoded(organisation), role);
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private OffsetDateTime shown(HttpRequest.Builder request) {
        try {
            return OffsetDateTime.parse(JSON.readTree(send(request)).path("now").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("no local stack at " + identity, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String address(String variable, String usual) {
        return System.getenv().getOrDefault(variable, usual);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
