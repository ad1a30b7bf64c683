package fr.adjuge.bench;

import fr.adjuge.testkit.EmbeddedDatabase;
import fr.adjuge.testkit.Identity;
import fr.adjuge.testkit.ServiceDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A service as it is deployed, with a database and an identity provider of its own. */
final class Service implements AutoCloseable {

    static final String ORGANISATION = "18007003901803";
    static final String EVALUATOR = "evaluator";

    private static final int SECONDS_TO_START = 120;
    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1024 * 1024);

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedDatabase server;
    private final ServiceDatabase database;
    private final Identity identity;
    private final int port;
    private final Process process;
    private final String serviceToken;
    private final String evaluatorToken;

    private Service(String name, List<String> command, Path log) throws IOException {
        server = EmbeddedDatabase.temporary();
        database = server.provide(name, "bench");
        identity = Identity.start(0, Map.of());
        serviceToken = identity.serviceToken("tender-service");
        evaluatorToken = identity.token(EVALUATOR, ORGANISATION, "evaluator");
        port = freePort();
        var builder = new ProcessBuilder(command)
                .directory(Files.createDirectories(log.resolveSibling(name)).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var settings = new TreeMap<String, String>(database.settings());
        settings.putAll(identity.verificationSettings());
        settings.put("quarkus.http.host", "localhost");
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.forEach((key, value) -> builder.environment()
                .put(key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT), value));
        process = builder.start();
    }

    /** scoring-service in a heap of 256 MiB. */
    static Service start(Path jar, Path log) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return start(
                "scoring",
                List.of(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toAbsolutePath().toString()),
                log);
    }

    /** The service of this name, started by this command in a directory beside its log. */
    static Service start(String name, List<String> command, Path log) throws IOException, InterruptedException {
        var service = new Service(name, command, log);
        for (var second = 0; second < SECONDS_TO_START && service.isAlive(); second++) {
            if (service.isReady()) {
                return service;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        service.close();
        throw new IOException(name + "-service is not ready, see " + log);
    }

    boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address("/q/health/ready")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    ServiceDatabase database() {
        return database;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
    }

    /** As tender-service. */
    String put(String path, String body) throws IOException, InterruptedException {
        return send(path, serviceToken, "PUT", body);
    }

    String get(String path) throws IOException, InterruptedException {
        return send(path, serviceToken, "GET", "");
    }

    String putAsEvaluator(String path, String body) throws IOException, InterruptedException {
        return send(path, evaluatorToken, "PUT", body);
    }

    /** What the service itself says that it took, all requests about evaluations together. */
    Duration timeInService() throws IOException, InterruptedException {
        var seconds = metrics()
                .filter(line -> line.startsWith("http_server_requests_seconds_sum") && line.contains("/evaluations/"))
                .map(Service::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Duration.ofNanos(seconds.movePointRight(9).longValue());
    }

    /** What the service has used of the processors since it was started. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What is in the heap now, garbage included, in MiB. */
    long heapMebibytes() throws IOException, InterruptedException {
        return metrics()
                .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                .map(Service::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(MEBIBYTE, RoundingMode.HALF_UP)
                .longValue();
    }

    private Stream<String> metrics() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address("/q/metrics")).build();
        return client.send(request, BodyHandlers.ofString()).body().lines();
    }

    private static BigDecimal value(String line) {
        return new BigDecimal(line.substring(line.lastIndexOf(' ') + 1));
    }

    /** The most memory that the process has had, in MiB; Linux only. */
    long peakMebibytes() throws IOException {
        var status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
        return status.lines()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    String send(String path, String token, String method, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    /** A token of somebody of {@link #ORGANISATION}. */
    String token(String role) {
        return identity.token(role, ORGANISATION, role);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        identity.close();
        server.close();
    }
}
