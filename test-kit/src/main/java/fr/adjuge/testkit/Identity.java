package fr.adjuge.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * A small OIDC provider on loopback, for development and tests only: it publishes its key, gives the services tokens of
 * their own (client credentials), and signs a token for whomever the test or the local stack names.
 *
 * <p>Nothing here authenticates people: the key pair is made at start and forgotten at the end.
 */
public final class Identity implements AutoCloseable {

    /** The audience that the services ask for. */
    public static final String AUDIENCE = "adjuge";

    static final String KEY_ID = "development";
    private static final Duration SERVICE_TOKEN_LIFE = Duration.ofMinutes(5);
    private static final Duration DEVELOPMENT_TOKEN_LIFE = Duration.ofHours(12);

    private final RsaJsonWebKey key;
    private final HttpServer server;
    private final Map<String, String> clientSecrets;

    private Identity(int port, Map<String, String> clientSecrets) {
        this.clientSecrets = Map.copyOf(clientSecrets);
        try {
            key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(KEY_ID);
            key.setAlgorithm("RS256");
            key.setUse("sig");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (JoseException e) {
            throw new IllegalStateException("no RSA key", e);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " is not free", e);
        }
        // A thread for each request: what one of them asks of a service makes that service ask for the key.
        server.setExecutor(Executors.newCachedThreadPool(Identity::daemon));
        server.createContext("/jwks", exchange -> answer(exchange, 200, "{\"keys\":[" + key.toJson() + "]}"));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext("/token", this::giveToken);
    }

    /**
     * Starts on {@code port}, or on a free one if 0. {@code clientSecrets}: the secret of each service that may ask for
     * tokens of its own.
     */
    public static Identity start(int port, Map<String, String> clientSecrets) {
        var identity = new Identity(port, clientSecrets);
        identity.server.start();
        return identity;
    }

    /** Has somebody else answer at an address of this server too. */
    public void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** The address of this provider, which is also the issuer of its tokens. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String jwksUrl() {
        return url() + "/jwks";
    }

    /** What a service needs to know to verify these tokens, as Quarkus configuration. */
    public Map<String, String> verificationSettings() {
        return Map.of(
                "mp.jwt.verify.publickey.location", jwksUrl(),
                "mp.jwt.verify.issuer", url(),
                "mp.jwt.verify.audiences", AUDIENCE);
    }

    /** A token for a person ({@code subject}) of an organisation (SIRET), with these roles. */
    public String token(String subject, String organisation, String... roles) {
        return sign(claims(subject, organisation, roles));
    }

    /** A token as a service gets it for itself. */
    public String serviceToken(String clientId) {
        return sign(issued(clientId, "service").expiresIn(SERVICE_TOKEN_LIFE));
    }

    /** The claims of a good token, for a test to spoil before it is signed; of no organisation if that is empty. */
    public JwtClaimsBuilder claims(String subject, String organisation, String... roles) {
        var claims = issued(subject, roles).claim("name", subject).expiresIn(DEVELOPMENT_TOKEN_LIFE);
        return organisation.isEmpty() ? claims : claims.claim("organisation", organisation);
    }

    public String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(key.getPrivateKey());
    }

    PublicKey publicKey() {
        return key.getRsaPublicKey();
    }

    private JwtClaimsBuilder issued(String subject, String... roles) {
        return Jwt.issuer(url()).audience(AUDIENCE).subject(subject).groups(Set.of(roles));
    }

    private String discovery() {
        return """
                {
                  "issuer": "%1$s",
                  "jwks_uri": "%1$s/jwks",
                  "token_endpoint": "%1$s/token",
                  "grant_types_supported": ["client_credentials"],
                  "response_types_supported": [],
                  "subject_types_supported": ["public"],
                  "id_token_signing_alg_values_supported": ["RS256"],
                  "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"]
                }
                """.formatted(url());
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        var request = TokenRequest.from(exchange);
        if (!request.isForClientCredentials()) {
            answer(exchange, 400, "{\"error\":\"unsupported_grant_type\"}");
        } else if (!request.isFromOneOf(clientSecrets)) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else {
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                            .formatted(serviceToken(request.clientId()), SERVICE_TOKEN_LIFE.toSeconds()));
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "identity");
        thread.setDaemon(true);
        return thread;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
