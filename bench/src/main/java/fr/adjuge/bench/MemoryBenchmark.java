package fr.adjuge.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Whether many readers, or few of what is large, end a service: it is started by the command given, which bounds its
 * memory, filled, and asked. {@code bench/memory.sh} starts this and tells what the kernel saw.
 */
public final class MemoryBenchmark {

    private static final int TENDERS = 1000;
    private static final int LOTS = 100;

    private final Service service;

    private MemoryBenchmark(Service service) {
        this.service = service;
    }

    /** Takes the name of the service (tender, notice, scoring) and the command that starts it. */
    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("adjuge-memory");
        System.out.println("Files of this run: " + directory);
        var name = arguments[0];
        var command = Arrays.asList(arguments).subList(1, arguments.length);
        var service = Service.start(name, command, directory.resolve(name + "-service.log"));
        // Also where the time of the whole run is over.
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        System.exit(new MemoryBenchmark(service).run(name) ? 0 : 1);
    }

    /** Whether the service is ready after all. */
    private boolean run(String name) throws IOException, InterruptedException, SQLException {
        System.out.println("| request | at once | answers | p50 | p99 | slowest |");
        System.out.println("|---|---|---|---|---|---|");
        switch (name) {
            case "tender" -> tenders();
            case "notice" -> notice();
            case "scoring" -> reports();
            default -> throw new IllegalArgumentException(name);
        }
        var ready = service.isAlive() && service.isReady();
        System.out.println(ready ? "The service is ready." : "THE SERVICE IS NOT READY.");
        return ready;
    }

    private void tenders() throws IOException, InterruptedException, SQLException {
        var id = PublishedTenders.fill(service, TENDERS);
        load("GET /tenders?limit=100, to warm up", 8, 400, this::listOfTenders);
        load("GET /tenders?limit=100", 64, 3000, this::listOfTenders);
        load("GET /tenders?limit=100", 256, 2000, this::listOfTenders);
        load("GET /tenders/{id}", 64, 2000, () -> request("/tenders/" + id, "buyer"));
        var file = new byte[2 << 20];
        load("POST /tenders/{id}/documents, 2 MiB", 200, 200, () -> request(
                        "/tenders/" + id + "/documents?kind=OTHER&name=any.pdf", "buyer")
                .header("Content-Type", "application/octet-stream")
                .headers(key())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder listOfTenders() {
        return HttpRequest.newBuilder(service.address("/tenders?limit=100"));
    }

    private void notice() throws IOException, InterruptedException {
        var record = recordOfManyLots();
        var received = service.put("/award-records/" + record.path("id").asText(), record.toString());
        var notice = "/notices/"
                + new ObjectMapper().readTree(received).path("noticeId").asText();
        for (var readers : new int[] {1, 2, 8}) {
            load(
                    "GET /notices/{id}/pdf, %d lots".formatted(LOTS),
                    readers,
                    2 * readers,
                    () -> request(notice + "/pdf", "buyer"));
        }
        for (var form : new String[] {"/validation", "/html", "/xml", ""}) {
            load("GET /notices/{id}%s, %d lots".formatted(form, LOTS), 8, 16, () -> request(notice + form, "buyer"));
        }
        load("GET /notices/{id}/pdf, %d lots".formatted(LOTS), 64, 64, () -> request(notice + "/pdf", "buyer"));
    }

    /** The example of the contract with its lot a hundred times. */
    private static ObjectNode recordOfManyLots() throws IOException {
        var record = (ObjectNode) new ObjectMapper().readTree(example("notice", "AwardRecord"));
        ((ObjectNode) record.path("consultation").path("buyer").path("organisation"))
                .put("registrationNumber", Service.ORGANISATION);
        multiply((ArrayNode) record.path("consultation").path("lots"), "id");
        multiply((ArrayNode) record.path("lots"), "lotId");
        for (var lot : record.path("lots")) {
            for (var part : new String[] {"winner", "contract"}) {
                ((ObjectNode) lot.path(part))
                        .put("reference", part + " " + lot.path("lotId").asText());
            }
        }
        return record;
    }

    private static void multiply(ArrayNode lots, String name) {
        for (var n = 2; n <= LOTS; n++) {
            lots.add(((ObjectNode) lots.get(0).deepCopy()).put(name, String.format(Locale.ROOT, "LOT-%04d", n)));
        }
    }

    private void reports() throws IOException, InterruptedException, SQLException {
        var lots = Matrix.drawn(Matrix.OFFERS, Matrix.CRITERIA, 1);
        var benchmark = new EvaluationBenchmark(service, lots);
        var evaluation = benchmark.open(lots.lots().get(0));
        benchmark.close(evaluation);
        for (var form : new String[] {"report.pdf", "report", "figures.xlsx", "ranking"}) {
            for (var readers : new int[] {1, 8}) {
                load(
                        "GET /evaluations/{id}/" + form,
                        readers,
                        2 * readers,
                        () -> request(evaluation + "/" + form, "buyer"));
            }
        }
    }

    private void load(String what, int clients, int requests, Supplier<HttpRequest.Builder> request)
            throws InterruptedException {
        System.out.println(new Load(what, clients, requests).of(request));
    }

    private HttpRequest.Builder request(String path, String role) {
        return HttpRequest.newBuilder(service.address(path)).header("Authorization", "Bearer " + service.token(role));
    }

    private static String[] key() {
        return new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
    }

    private static String example(String service, String name) throws IOException {
        return Files.readString(Path.of(service + "-service/src/main/resources/examples", name + ".json"));
    }
}
