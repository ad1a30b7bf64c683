package fr.adjuge.stack.development;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.stack.Part;
import fr.adjuge.stack.Settings;
import fr.adjuge.stack.play.ExampleCast;
import fr.adjuge.stack.play.Services;
import fr.adjuge.testkit.Identity;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens that the local stack gives developers, asked for over HTTP. */
class DevelopmentTokenTest {

    private static final String ALICE = "sub=alice@city.example&org=00009001900019&roles=buyer";

    private static Identity identity;

    @BeforeAll
    static void open() {
        identity = Identity.start(0, Map.of());
        var port = URI.create(identity.url()).getPort();
        var settings = new Settings(Path.of(""), Path.of(""), Map.of(Part.IDENTITY, port));
        new DevelopmentServer(settings, new Services(settings, identity), identity).open();
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    @Test
    void aTokenIsForThePersonTheOrganisationAndTheRolesAskedFor() throws Exception {
        var answer = get("sub=alice@city.example&org=00009001900019&roles=buyer,opener&name=Alice%20L%C3%A9a");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var claims = verified(answer.body());
        assertThat(claims.getSubject()).isEqualTo("alice@city.example");
        assertThat(claims.getStringClaimValue("organisation")).isEqualTo("00009001900019");
        assertThat(claims.getStringListClaimValue("groups")).containsExactlyInAnyOrder("buyer", "opener");
        assertThat(claims.getStringClaimValue("name")).isEqualTo("Alice Léa");
        // Twelve hours, if nothing else is asked for.
        assertThat(life(claims)).isEqualTo(12 * 3600);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"roles=buyer,buyer", "roles=buyer&roles=buyer", "roles=%20buyer%20,", "roles=buyer%20buyer"})
    void rolesMayBeWrittenInMoreWaysThanOne(String roles) throws Exception {
        assertThat(verified(get("sub=a&org=b&" + roles).body()).getStringListClaimValue("groups"))
                .containsExactly("buyer");
    }

    @Test
    void aPersonWithoutANameIsCalledAsTheSubject() throws Exception {
        assertThat(verified(get(ALICE).body()).getStringClaimValue("name")).isEqualTo("alice@city.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub=sandbox&roles=service", "sub=sandbox&roles=service&org="})
    void aTokenMayHaveNoOrganisation(String query) throws Exception {
        assertThat(verified(get(query).body()).hasClaim("organisation")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 1", "PT30M, 1800", "P31D, 2678400"})
    void theLifeOfATokenMayBeChosen(String life, long seconds) throws Exception {
        assertThat(life(verified(get(ALICE + "&life=" + life).body()))).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT1H", "PT744H0M1S", "P32D", "12h", "3600"})
    void aLifeThatNoTokenHasIsRefused(String life) throws Exception {
        expectRefusal(get(ALICE + "&life=" + life), "life=" + life);
    }

    @ParameterizedTest
    @ValueSource(strings = {"purchaser", "BUYER", "buyer;opener", "buyer,purchaser"})
    void anUnknownRoleIsRefusedWithTheOnesThereAre(String roles) throws Exception {
        expectRefusal(
                get("sub=a&org=b&roles=" + roles),
                "is no role",
                "buyer, opener, evaluator, representative, auditor, operator, service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub=a&org=b", "sub=a&org=b&roles=", "sub=a&org=b&roles=,%20,"})
    void missingRolesAreRefusedWithTheOnesThereAre(String query) throws Exception {
        expectRefusal(get(query), "roles is missing", "buyer, opener, evaluator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org=b&roles=buyer", "sub=&org=b&roles=buyer", "sub=%20&org=b&roles=buyer"})
    void aMissingPersonIsNamed(String query) throws Exception {
        expectRefusal(get(query), "sub is missing");
    }

    @ParameterizedTest
    @CsvSource({"organisation=x, organisation"})
    void whatIsNotUnderstoodIsNamed(String more, String told) throws Exception {
        expectRefusal(get(ALICE + "&" + more), told);
    }

    @Test
    void aFormAndJsonAreTakenToo() throws Exception {
        var json = """
                {"sub": "alice@city.example", "org": "00009001900019", "roles": ["buyer", "opener"], "life": "PT30M"}
                """;

        for (var answer : List.of(post(ALICE + ",opener&life=PT30M"), post(json))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            var token = json(answer);
            assertThat(token.path("token_type").asText()).isEqualTo("Bearer");
            assertThat(token.path("expires_in").asInt()).isEqualTo(1800);
            assertThat(verified(token.path("access_token").asText()).getStringListClaimValue("groups"))
                    .containsExactlyInAnyOrder("buyer", "opener");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"sub\":", "{\"sub\": {}}", "{\"roles\": [[]]}"})
    void jsonThatSaysNothingIsRefused(String body) throws Exception {
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @Test
    void otherMethodsAreRefusedWithTheOnesThereAre() throws Exception {
        var answer = send(request("/development/token?" + ALICE).DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, POST");
    }

    @Test
    void everyoneOfTheCastHasACallThatGivesTheirToken() throws Exception {
        var cast = json(send(request("/development/cast").GET()));

        var roles = new HashSet<String>();
        for (var person : cast.path("people")) {
            var claims = verified(
                    send(HttpRequest.newBuilder(URI.create(person.path("token").asText()))
                                    .GET())
                            .body());
            assertThat(claims.getSubject()).isEqualTo(person.path("subject").asText());
            assertThat(claims.getStringClaimValue("name"))
                    .isEqualTo(person.path("name").asText());
            assertThat(claims.hasClaim("organisation"))
                    .isEqualTo(!person.path("organisation").asText().isEmpty());
            roles.addAll(claims.getStringListClaimValue("groups"));
        }
        // A procedure needs all of them.
        assertThat(roles)
                .containsExactlyInAnyOrder(
                        "buyer", "opener", "evaluator", "representative", "auditor", "operator", "service");
        assertThat(cast.path("roles")).hasSameSizeAs(roles);
    }

    @Test
    void theCastHasTwoOpenersThreeCompaniesAndAForeignOneAmongThem() {
        var people =
                ExampleCast.members().stream().map(ExampleCast.Member::person).toList();

        assertThat(people)
                .filteredOn(person -> person.roles().contains("opener"))
                .hasSize(2);
        var companies = people.stream()
                .filter(person -> person.roles().contains("operator"))
                .map(person -> person.organisation())
                .toList();
        assertThat(companies).hasSize(3).doesNotHaveDuplicates();
        assertThat(companies).filteredOn(number -> !number.matches("[0-9]{14}")).hasSize(1);
    }

    @Test
    void aShellTakesTheWholeCastAsVariables() throws Exception {
        var script = send(request("/development/cast.sh").GET()).body();

        var process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "eval \"$1\"; printf '%s\\n%s\\n%s' \"$TENDER\" \"$OPENER_2\" \"$IDENTITY\"",
                        "sh",
                        script)
                .start();
        var lines = new String(process.getInputStream().readAllBytes()).split("\n");

        assertThat(lines[0]).isEqualTo("http://localhost:8081");
        assertThat(verified(lines[1]).getStringListClaimValue("groups")).containsExactly("opener");
        assertThat(lines[2]).isEqualTo(identity.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1:8000", "https://localhost"})
    void aPageOfThisMachineMayAsk(String origin) throws Exception {
        var answer = send(request("/development/token?" + ALICE).GET().header("Origin", origin));
        var before = send(request("/development/token")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(origin);
        assertThat(before.statusCode()).isEqualTo(204);
        assertThat(before.headers().firstValue("Access-Control-Allow-Origin")).contains(origin);
        assertThat(before.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, POST");
        assertThat(before.headers().firstValue("Access-Control-Allow-Headers")).contains("Content-Type");
    }

    @Test
    void aPageMayReadARefusalToo() throws Exception {
        var answer = send(request("/development/token").GET().header("Origin", "http://localhost:3000"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("http://localhost:3000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://stranger.example", "http://localhost.stranger.example", "http://127x0x0x1", "null"})
    void aPageFromElsewhereGetsNoToken(String origin) throws Exception {
        var answer = send(request("/development/token?" + ALICE).GET().header("Origin", origin));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.body()).doesNotContain("eyJ");
    }

    private static void expectRefusal(HttpResponse<String> answer, String... told) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).path("detail").asText()).contains(told);
    }

    private JwtClaims verified(String token) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(identity.jwksUrl())))
                .setExpectedIssuer(identity.url())
                .setExpectedAudience("adjuge")
                .build()
                .processToClaims(token);
    }

    private static long life(JwtClaims claims) throws Exception {
        return claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue();
    }

    private HttpResponse<String> get(String query) throws Exception {
        return send(request("/development/token?" + query).GET());
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(request("/development/token").POST(ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(identity.url() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
