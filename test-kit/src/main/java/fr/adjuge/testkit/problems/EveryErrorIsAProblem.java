package fr.adjuge.testkit.problems;

import static fr.adjuge.testkit.problems.Expected.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.testkit.Identity;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds a service to its word that every request which is HTTP at all, and fails, is answered with a problem. Each
 * service runs it in a {@code @QuarkusTest}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyErrorIsAProblem() {
 *     return new EveryErrorIsAProblem(routes, identity()).tests();
 * }
 * }</pre>
 */
public final class EveryErrorIsAProblem {

    private static final String MALFORMED = "malformed-request";
    private static final String INVALID = "invalid-request";
    private static final int NINE_MEBIBYTES = 9 << 20;

    private final Routes routes;
    private final Identity identity;
    private final List<DynamicTest> tests = new ArrayList<>();

    public EveryErrorIsAProblem(Routes routes, Identity identity) {
        this.routes = routes;
        this.identity = identity;
    }

    public Stream<DynamicTest> tests() {
        malformedJson();
        jsonOfAnotherForm();
        parameters();
        paths();
        methods();
        mediaTypes();
        tokens();
        sizes();
        faultsOfOurs();
        languages();
        return tests.stream();
    }

    private void malformedJson() {
        var malformed = problem(400, MALFORMED);
        expect("a body that ends too early", write().body("{\"a\":"), malformed);
        expect("a body that is no JSON", write().body("nope"), malformed);
        expect("single quotes", write().body("{'a': 1}"), malformed);
        expect("a trailing comma", write().body("{\"a\": 1,}"), malformed);
        expect("a comment", write().body("{/* */}"), malformed);
        expect("bad UTF-8", write().body(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}), malformed);
        expect("a zero octet", write().body("{\"a\":\u0000}"), malformed);
        expect("four zero octets", write().body(new byte[] {0, 0, 0, 0}), malformed);
        expect("a raw line break in a string", write().body(textProperty("\"a\nb\"")), malformed);
        expect("XML called JSON", write().body("<a/>"), malformed);
        expect("a body nested too deep", write().body("[".repeat(100_000)), problem(400, INVALID));
        expect("a property nested too deep", write().body(textProperty("[".repeat(100_000))), problem(400, INVALID));
    }

    private void jsonOfAnotherForm() {
        var invalid = problem(400, INVALID);
        var property = "pointer=/" + routes.write().textProperty();
        expect("no body", write().body(""), invalid.at("pointer="));
        expect(
                "nothing called a form",
                write().body("")
                        .with("Content-Type", "application/x-www-form-urlencoded")
                        .with("Content-Length", "0"),
                invalid.at("pointer="));
        expect("blanks for a body", write().body("  "), invalid.at("pointer="));
        expect("null for a body", write().body("null"), invalid.at("pointer="));
        expect("an array for an object", write().body("[]"), invalid.at("pointer="));
        expect("a string for an object", write().body("\"a\""), invalid.at("pointer="));
        expect("a number for an object", write().body("1"), invalid.at("pointer="));
        expect("an empty object", write().body("{}"), invalid);
        expect("an unknown property", write().body(besides("\"surprise\": 1")), invalid.at("pointer=/surprise"));
        expect("a property named oddly", write().body(besides("\"a/b~c\": 1")), invalid.at("pointer=/a~1b~0c"));
        expect("a property twice", write().body(twice()), invalid.at(property));
        expect("a second document", write().body(routes.write().body() + "{}"), invalid);
        expect("a bracket after the end", write().body(routes.write().body() + "}"), problem(400, MALFORMED));
        expect("a number for a string", write().body(textProperty("1")), invalid.at(property));
        expect("a fraction for a string", write().body(textProperty("1.5")), invalid.at(property));
        expect("true for a string", write().body(textProperty("true")), invalid.at(property));
        expect("an object for a string", write().body(textProperty("{}")), invalid.at(property));
        expect("a zero character", write().body(textProperty("\"a\\u0000\"")), invalid.at(property));
        expect("half a character", write().body(textProperty("\"a\\ud800\"")), invalid.at(property));
        expect("an array for a string", write().body(textProperty("[]")), invalid.at(property));
    }

    private void parameters() {
        var invalid = problem(400, INVALID).at("parameter=limit");
        for (var limit : List.of("abc", "1.5", "99999999999", "0", "-1", "1000000")) {
            expect("the limit '" + limit + "'", get(routes.list() + "?limit=" + limit), invalid);
        }
        for (var cursor : List.of("garbled!", "YWJj", "MR9h")) {
            expect(
                    "the cursor '" + cursor + "'",
                    get(routes.list() + "?cursor=" + cursor),
                    problem(400, INVALID).at("parameter=cursor"));
        }
    }

    private void paths() {
        var notFound = problem(404, "not-found");
        for (var path : List.of(
                "/nowhere",
                "/nowhere/at/all",
                "/q/nowhere",
                "/q/health/nowhere",
                "/index.html",
                "/favicon.ico",
                "/META-INF/resources/a",
                "/sandbox/nowhere",
                "/%20",
                "/a%2Fb")) {
            expect("the path " + path, get(path), notFound);
        }
        expect("an identifier that is none", get(routes.resource() + "/no-uuid"), notFound);
        expect("an identifier with a zero octet", get(routes.resource() + "/a%00b"), notFound);
        expect("below an identifier", get(routes.resource() + "/" + UUID.randomUUID() + "/nowhere"), notFound);
        tests.add(DynamicTest.dynamicTest("an unknown identifier", () -> {
            var answer = get(routes.resource() + "/" + UUID.randomUUID()).sendTo(RestAssured.port);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }));
    }

    private void methods() {
        var notAllowed = problem(405, "method-not-allowed");
        for (var method : List.of("DELETE", "PATCH", "TRACE", "PURGE")) {
            expect(
                    "the method " + method,
                    authorized(RawRequest.of(method, routes.write().path())),
                    notAllowed);
        }
    }

    private void mediaTypes() {
        var unsupported = problem(415, "unsupported-media-type");
        for (var type : List.of(
                "text/plain",
                "application/xml",
                "application/octet-stream",
                "multipart/form-data",
                "application/x-www-form-urlencoded")) {
            expect("the Content-Type " + type, write().with("Content-Type", type), unsupported);
        }
        expect("a Content-Type that is none", write().with("Content-Type", "nonsense"), unsupported);
        expect("no Content-Type", write().without("Content-Type"), unsupported.at("header=Content-Type"));
        expect(
                "no Content-Type, in chunks",
                write().without("Content-Type").with("Transfer-Encoding", "chunked"),
                unsupported);
        tests.add(DynamicTest.dynamicTest(
                "a body of whatever type where none is looked at", () -> assertThat(get(routes.list())
                                .with("Content-Type", "application/xml")
                                .body("<a/>")
                                .sendTo(RestAssured.port)
                                .status())
                        .isEqualTo(200)));
        var notAcceptable = problem(406, "not-acceptable");
        expect("an Accept of pictures only", get(routes.list()).with("Accept", "image/png"), notAcceptable);
        expect("an Accept of XML only", write().with("Accept", "application/xml"), notAcceptable);
    }

    private void tokens() {
        var unauthenticated = problem(401, "unauthenticated");
        var good = identity.claims("alice", "18007003900011", "buyer");
        expect("no token", write().without("Authorization"), unauthenticated);
        expect("another scheme", write().with("Authorization", "Basic YTpi"), unauthenticated);
        expect("an empty token", bearer(""), unauthenticated);
        expect("a garbled token", bearer("abc.def.ghi"), unauthenticated);
        expect("a token with another payload", bearer(withAnotherPayload(routes.token())), unauthenticated);
        expect("an expired token", bearer(identity.sign(good.expiresAt(1_000_000_000L))), unauthenticated);
        expect(
                "a token for another audience",
                bearer(identity.sign(
                        identity.claims("alice", "18007003900011", "buyer").audience("somebody-else"))),
                unauthenticated);
        expect(
                "a token of another issuer",
                bearer(identity.sign(
                        identity.claims("alice", "18007003900011", "buyer").issuer("http://somebody-else"))),
                unauthenticated);
        try (var another = Identity.start(0, Map.of())) {
            expect(
                    "a token signed by another key",
                    bearer(another.sign(
                            another.claims("alice", "18007003900011", "buyer").issuer(identity.url()))),
                    unauthenticated);
        }
        for (var claim : List.of("sub", "name", "organisation")) {
            expect(
                    "a token with a control character in its claim " + claim,
                    bearer(identity.sign(
                            identity.claims("alice", "18007003900011", "buyer").claim(claim, "ali\u0000ce"))),
                    unauthenticated);
        }
        expect("a token signed by nobody", bearer(unsigned(routes.token())), unauthenticated);
        expect("a token without the role", bearer(routes.tokenWithoutRole()), problem(403, "forbidden"));
    }

    private void sizes() {
        var tooLarge = problem(413, "content-too-large");
        var large = textProperty("\"" + "a".repeat(NINE_MEBIBYTES) + "\"");
        expect("a document too large", write().body(large), tooLarge);
        expect("a document too large, in chunks", write().body(large).with("Transfer-Encoding", "chunked"), tooLarge);
        expect("a length too large", write().with("Content-Length", "3000000000"), tooLarge);
        expect("an address too long", get(routes.list() + "?a=" + "a".repeat(20_000)), problem(414, "uri-too-long"));
        expect(
                "headers too large",
                get(routes.list()).with("X-Large", "a".repeat(60_000)),
                problem(431, "headers-too-large"));
        routes.upload()
                .ifPresent(path -> expect(
                        "a file too large",
                        authorized(RawRequest.of("PUT", path))
                                .with("Content-Type", "application/octet-stream")
                                .with("Content-Length", "3000000000"),
                        tooLarge));
    }

    private void faultsOfOurs() {
        var internal = problem(500, "internal-error");
        var unavailable = problem(503, "service-unavailable");
        expect("a bug", fault("bug"), internal);
        expect("an error of the machine", fault("error"), internal);
        expect("an answer that cannot be written", fault("unwritable"), internal);
        expect("an answer that breaks our own rule", fault("broken-promise"), internal);
        expect("another service that refuses", fault("remote-refusal"), problem(502, "service-refused"));
        expect("another service that is down", fault("remote-silence"), unavailable);
        expect("another service that is slow", fault("remote-slowness"), unavailable);
        expect("another service that is spared", fault("circuit-open"), unavailable);
    }

    private void languages() {
        speaks("fr", "fr", "Introuvable");
        speaks("fr-CA, en;q=0.5", "fr", "Introuvable");
        speaks("en, fr;q=0.9", "en", "Not found");
        speaks("de", "en", "Not found");
        speaks("de, fr;q=0.1", "fr", "Introuvable");
        speaks("en;q=0, fr", "fr", "Introuvable");
        speaks("en;q=0", "fr", "Introuvable");
        speaks("en;q=0.2, *;q=0.8", "fr", "Introuvable");
        speaks("xx;q=abc", "en", "Not found");
        speaks("xx;q=abc, fr", "fr", "Introuvable");
        speaks(";;,=", "en", "Not found");
    }

    private void speaks(String wanted, String given, String title) {
        tests.add(DynamicTest.dynamicTest("Accept-Language: " + wanted, () -> {
            var answer = get("/nowhere").with("Accept-Language", wanted).sendTo(RestAssured.port);
            assertThat(answer.body()).contains("\"title\":\"" + title + "\"");
            assertThat(answer.header("Content-Language")).isEqualTo(given);
        }));
    }

    private void expect(String what, RawRequest request, Expected expected) {
        tests.add(DynamicTest.dynamicTest(what, () -> expected.check(request.sendTo(RestAssured.port))));
    }

    private RawRequest write() {
        var request = authorized(
                        RawRequest.of(routes.write().method(), routes.write().path()))
                .with("Content-Type", "application/json")
                .body(routes.write().body());
        for (var header : routes.write().headers().entrySet()) {
            request = request.with(header.getKey(), header.getValue());
        }
        return request;
    }

    private RawRequest get(String target) {
        return authorized(RawRequest.of("GET", target));
    }

    private static RawRequest fault(String kind) {
        return RawRequest.of("GET", FaultyResource.PATH + "/" + kind);
    }

    private RawRequest authorized(RawRequest request) {
        return request.with("Authorization", "Bearer " + routes.token());
    }

    private RawRequest bearer(String token) {
        return write().with("Authorization", "Bearer " + token);
    }

    private String textProperty(String value) {
        return "{\"" + routes.write().textProperty() + "\": " + value + "}";
    }

    private String besides(String property) {
        return routes.write().body().replaceFirst("\\{", "{" + property + ", ");
    }

    private String twice() {
        var property = "\"" + routes.write().textProperty() + "\": \"a\"";
        return "{" + property + ", " + property + "}";
    }

    private static String withAnotherPayload(String token) {
        var parts = token.split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("\"sub\":\"", "\"sub\":\"x");
        return parts[0] + "." + encoded(payload) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
