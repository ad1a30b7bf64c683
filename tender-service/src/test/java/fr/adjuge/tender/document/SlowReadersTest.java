package fr.adjuge.tender.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readers of large files who take their time. */
@QuarkusTest
class SlowReadersTest extends HttpTest {

    private static final int FILE = 24 << 20;

    /** More than there are connections to the database (16). */
    private static final int READERS = 20;

    private static final long EACH = 1 << 20; // of direct memory; the send buffers of the sockets are the kernel's

    private final ArrayList<Socket> readers = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (var reader : readers) {
            reader.close();
        }
    }

    @Test
    void holdNoMoreMemoryThanWhatIsOnItsWayAndNoConnectionToTheDatabase() throws Exception {
        clock.set("2025-04-07T09:00:00+02:00");
        var document = document();
        var before = directMemory();

        for (var i = 0; i < READERS; i++) {
            readers.add(begin(document));
        }

        // Each has begun to read, so that its answer is under way, and reads no further.
        for (var reader : readers) {
            assertThat(reader.getInputStream().readNBytes(1 << 16)).hasSize(1 << 16);
        }
        assertThat(directMemory() - before).isLessThan(READERS * EACH);
        anonymously().get("/tenders").then().statusCode(200);
        for (var reader : readers) {
            assertThat(reader.getInputStream().readNBytes(FILE)).hasSizeGreaterThan(FILE - (1 << 16));
        }
    }

    private String document() throws IOException, InterruptedException {
        var documents = "/tenders/" + inraeDraft().jsonPath().getString("id") + "/documents";
        var added = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + documents
                                        + "?name=Plans.pdf&kind=OTHER"))
                                .header("Authorization", "Bearer " + token())
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("Content-Type", "application/octet-stream")
                                .POST(BodyPublishers.ofByteArray(new byte[FILE]))
                                .build(),
                        BodyHandlers.ofString());
        return JsonPath.from(added.body()).getString("contentLink");
    }

    private static long directMemory() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    private String token() {
        return identity.token("buyer@" + INRAE, INRAE, "buyer");
    }

    private Socket begin(String document) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                        .formatted(document, token())
                        .getBytes(US_ASCII));
        return socket;
    }
}
