package fr.adjuge.testkit.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Problem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Holds a service to what it promises pages of the origins that its operator has named (Fetch standard, CORS): they may
 * send what the contract asks for and read every answer, refusals too; pages of any other origin may do nothing.
 *
 * @param list the path of a list
 * @param token of a caller who may read it
 * @param restricted a path that is refused to whoever has no token
 */
public record PagesOfOtherOrigins(String list, String token, String restricted) {

    /** As every service's configuration for tests has it. */
    private static final String NAMED = "https://portal.example";

    private static final List<String> SENT = List.of(
            "accept-language",
            "authorization",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "range",
            "traceparent");

    private static final List<String> READ = List.of(
            "Accept-Ranges",
            "Content-Disposition",
            "Content-Language",
            "Content-Range",
            "Date",
            "ETag",
            "Location",
            "Retry-After",
            "WWW-Authenticate");

    public Stream<DynamicTest> tests() {
        var ofTheNamedOrigin = Stream.of(
                askedBefore(),
                answered("a list", 200, bearing(), list),
                answered("a refusal for want of a token", 401, pageOf(NAMED), restricted),
                answered("an address that does not exist", 404, pageOf(NAMED), "/" + UUID.randomUUID()),
                answered("an unreadable parameter", 400, bearing(), list + "?limit=none"),
                answered("the contract", 200, pageOf(NAMED), "/q/openapi"),
                answered("an address that is too long", 414, pageOf(NAMED), list + "?" + "a".repeat(9000)),
                methodRefused(),
                withoutOrigin());
        return Stream.concat(ofTheNamedOrigin, strangers());
    }

    private DynamicTest askedBefore() {
        return DynamicTest.dynamicTest("a page may send what the contract asks for", () -> {
            for (var method : List.of("GET", "POST", "PUT", "DELETE")) {
                var answer = asking(pageOf(NAMED), method).options(list);

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(NAMED);
                assertThat(answer.header("Access-Control-Allow-Methods")).contains(method);
                assertThat(answer.header("Access-Control-Allow-Headers").split(","))
                        .containsAll(SENT);
                assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("600");
                assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("false");
                expectKeptForOneOrigin(answer);
            }
        });
    }

    private static DynamicTest answered(String what, int status, RequestSpecification request, String path) {
        return DynamicTest.dynamicTest("a page may read " + what, () -> expectReadable(request.get(path), status));
    }

    private DynamicTest methodRefused() {
        return DynamicTest.dynamicTest(
                "a page may read that a method does not exist",
                () -> expectReadable(bearing().patch(list), 405));
    }

    private DynamicTest withoutOrigin() {
        return DynamicTest.dynamicTest("who is no page is not told about pages", () -> {
            var answer = bearing(given()).get(list);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
            expectKeptForOneOrigin(answer);
        });
    }

    private Stream<DynamicTest> strangers() {
        return Stream.of(
                        "https://stranger.example",
                        "http://portal.example",
                        "https://portal.example:444",
                        "https://portal.example.stranger.example",
                        "null")
                .map(origin -> DynamicTest.dynamicTest("a page of " + origin + " may do nothing", () -> {
                    expectRefused(asking(pageOf(origin), "GET").options(list));
                    expectRefused(bearing(pageOf(origin)).get(list));
                }));
    }

    private RequestSpecification bearing() {
        return bearing(pageOf(NAMED));
    }

    private RequestSpecification bearing(RequestSpecification request) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification pageOf(String origin) {
        return given().header("Origin", origin);
    }

    private static RequestSpecification asking(RequestSpecification request, String method) {
        return request.header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", String.join(",", SENT));
    }

    private static void expectReadable(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(NAMED);
        assertThat(answer.header("Access-Control-Expose-Headers").split(",")).containsAll(READ);
        expectKeptForOneOrigin(answer);
        if (status >= 400) {
            assertThat(answer.contentType()).isEqualTo(Problem.MEDIA_TYPE);
        }
    }

    private static void expectRefused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.asString()).isEmpty();
        expectKeptForOneOrigin(answer);
    }

    private static void expectKeptForOneOrigin(Response answer) {
        assertThat(answer.headers().getValues("Vary"))
                .flatMap(names -> List.of(names.split(",\\s*")))
                .containsOnlyOnce("Origin");
    }
}
