package fr.adjuge.stack;

import static fr.adjuge.stack.PackagedServices.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.stack.Stack.Started;
import fr.adjuge.stack.development.DevelopmentServer;
import fr.adjuge.stack.play.Services;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stack as {@code ./run.sh --empty --start 2026-11-02T09:00} starts it: the packaged services, a real PostgreSQL. */
class EmptyStackTest {

    private static final Console SILENT = new Console(new PrintStream(OutputStream.nullOutputStream()));
    private static final String PAGE = "http://localhost:3000";

    @TempDir
    static Path data;

    private static Settings settings;
    private static Stack stack;
    private static String development;

    @BeforeAll
    static void start() throws Exception {
        settings = PackagedServices.settings(data);
        PackagedServices.require(settings);
        stack = new Stack(settings, SILENT);
        var started = start("--empty", "--start", "2026-11-02T09:00");
        new DevelopmentServer(settings, new Services(settings, started.identity()), started.identity()).open();
        development = settings.address(Part.IDENTITY) + "/development";
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void theClocksBeginWhereTheUserWantsAndMoveTogether() throws Exception {
        var before = now(send("GET", development + "/clock", "", Map.of()));
        assertThat(before)
                .isBetween(
                        OffsetDateTime.parse("2026-11-02T09:00+01:00"), OffsetDateTime.parse("2026-11-02T10:00+01:00"));

        var moved = send("PUT", development + "/clock?now=2026-11-03T14:30", "", Map.of());

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(now(moved).toString()).startsWith("2026-11-03T14:30").endsWith("+01:00");
        for (var service : PackagedServices.ALL) {
            var token = send("GET", development + "/token?sub=sandbox&roles=service", "", Map.of())
                    .body();
            var clock = send(
                    "GET",
                    settings.address(service) + "/sandbox/clock",
                    "",
                    Map.of("Authorization", "Bearer " + token));
            assertThat(Duration.between(OffsetDateTime.parse("2026-11-03T14:30+01:00"), now(clock)))
                    .isBetween(Duration.ZERO, Duration.ofMinutes(1));
        }
        assertThat(now(send("PUT", development + "/clock", "{\"by\": \"P1D\"}", Map.of()))
                        .toString())
                .startsWith("2026-11-04T14:3");
        // A plus sign in a query is a blank to whoever reads it.
        assertThat(send("PUT", development + "/clock?now=2026-11-05T00:00:00+01:00", "", Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theClocksDoNotGoBack() throws Exception {
        var answer = send("PUT", development + "/clock?now=2026-11-02T08:00", "", Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("only goes forward");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?now=soon", "?by=-", "?by=P1M", "?now=2026-11-05T09:00&by=P1D", "?to=2026-11-05T09:00"})
    void aTimeThatIsNoneIsRefused(String query) throws Exception {
        assertThat(send("PUT", development + "/clock" + query, "", Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyServiceTakesTheTokensOfTheCast() throws Exception {
        var cast = new ObjectMapper()
                .readTree(send("GET", development + "/cast", "", Map.of()).body());
        for (var person : cast.path("people")) {
            var token = send("GET", person.path("token").asText(), "", Map.of()).body();
            for (var list : List.of("/tenders?limit=1", "/evaluations?limit=1", "/notices?limit=1")) {
                var service = list.startsWith("/t") ? Part.TENDER : list.startsWith("/e") ? Part.SCORING : Part.NOTICE;
                var answer =
                        send("GET", settings.address(service) + list, "", Map.of("Authorization", "Bearer " + token));
                // 403 for who has another role: known, and not let in.
                assertThat(answer.statusCode()).as("%s %s", person, list).isIn(200, 403);
            }
        }
    }

    @Test
    void nothingIsPlayed() throws Exception {
        var tenders = send("GET", settings.address(Part.TENDER) + "/tenders", "", Map.of());

        assertThat(new ObjectMapper().readTree(tenders.body()).path("items")).isEmpty();
    }

    @Test
    void pagesOfThisMachineMayCallEveryService() throws Exception {
        for (var service : PackagedServices.ALL) {
            var page = send("GET", settings.address(service) + "/none", "", Map.of("Origin", PAGE));
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).contains(PAGE);

            for (var stranger : List.of("https://stranger.example", "http://127x0x0x1:3000")) {
                var refused = send("GET", settings.address(service) + "/none", "", Map.of("Origin", stranger));
                assertThat(refused.statusCode()).isEqualTo(403);
            }
        }
    }

    @Test
    void nobodyThrowsAwayTheDataOfARunningStack() {
        var second = new Stack(settings, SILENT);

        assertThatThrownBy(() -> second.start(Options.from(List.of("--reset"), Map.of()), death -> {}))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("a stack is running on");
        second.close();
        assertThat(data.resolve("postgresql/prepared")).exists();
    }

    private static Started start(String... arguments) throws InterruptedException {
        return stack.start(Options.from(List.of(arguments), Map.of()), death -> {});
    }

    private static OffsetDateTime now(HttpResponse<String> answer) throws Exception {
        return OffsetDateTime.parse(
                new ObjectMapper().readTree(answer.body()).path("now").asText());
    }
}
