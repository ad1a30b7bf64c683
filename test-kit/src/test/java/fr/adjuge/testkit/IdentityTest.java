package fr.adjuge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void signsTokensThatItsPublishedKeyVerifies() throws Exception {
        try (var identity = Identity.start(0, Map.of())) {
            var token = identity.token("alice", "18007003900011", "buyer");

            var claims = new JwtConsumerBuilder()
                    .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(identity.jwksUrl())))
                    .setExpectedIssuer(identity.url())
                    .setExpectedAudience("adjuge")
                    .build()
                    .processToClaims(token);

            assertThat(claims.getSubject()).isEqualTo("alice");
            assertThat(claims.getStringClaimValue("organisation")).isEqualTo("18007003900011");
            assertThat(claims.getStringListClaimValue("groups")).containsExactly("buyer");
        }
    }

    @Test
    void publishesNoPrivateKey() throws Exception {
        try (var identity = Identity.start(0, Map.of())) {
            var keys =
                    send(HttpRequest.newBuilder(URI.create(identity.jwksUrl())).build());

            // "d" is the private exponent of an RSA key (RFC 7518, 6.3.2)
            assertThat(keys.body()).contains("\"kty\":\"RSA\"").doesNotContain("\"d\":");
        }
    }

    @Test
    void givesAServiceATokenForItsSecretOnly() throws Exception {
        try (var identity = Identity.start(0, Map.of("tender-service", "right"))) {
            assertThat(askForToken(identity, "right").body()).contains("access_token");
            assertThat(askForToken(identity, "wrong").statusCode()).isEqualTo(401);
        }
    }

    /** An address that is announced and does not answer sends a client astray. */
    @Test
    void announcesOnlyAddressesThatAnswer() throws Exception {
        try (var identity = Identity.start(0, Map.of())) {
            var discovery = new ObjectMapper()
                    .readTree(send(HttpRequest.newBuilder(
                                            URI.create(identity.url() + "/.well-known/openid-configuration"))
                                    .build())
                            .body());

            assertThat(discovery.path("issuer").asText()).isEqualTo(identity.url());
            assertThat(discovery.path("token_endpoint").asText()).isNotEmpty();
            for (var field : discovery.properties()) {
                if (field.getKey().endsWith("_endpoint") || field.getKey().endsWith("_uri")) {
                    var address = URI.create(field.getValue().asText());
                    assertThat(send(HttpRequest.newBuilder(address).build()).statusCode())
                            .as(field.getKey())
                            .isNotEqualTo(404);
                }
            }
        }
    }

    private static HttpResponse<String> askForToken(Identity identity, String secret) throws Exception {
        var form = "grant_type=client_credentials&client_id=tender-service&client_secret=" + secret;
        return send(HttpRequest.newBuilder(URI.create(identity.url() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
