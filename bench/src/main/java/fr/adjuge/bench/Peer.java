package fr.adjuge.bench;

import fr.adjuge.testkit.ServiceDatabase;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Spring application of the comparison ({@code bench/spring}), on the database of a service. */
final class Peer implements AutoCloseable {

    private static final int SECONDS_TO_START = 120;

    private final Process process;
    private final URI address;

    private Peer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Peer start(List<String> command, ServiceDatabase database, Path log)
            throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPRING_DATASOURCE_URL", database.jdbcUrl());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.role());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
        builder.environment().put("SERVER_ADDRESS", "localhost");
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        var peer = new Peer(builder.start(), URI.create("http://localhost:" + port));
        for (var second = 0; second < SECONDS_TO_START && peer.process.isAlive(); second++) {
            if (peer.isReady()) {
                return peer;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        peer.close();
        throw new IOException("the Spring application is not ready, see " + log);
    }

    private boolean isReady() {
        try {
            var connection =
                    (HttpURLConnection) address.resolve("/jdbc/tenders").toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(15, TimeUnit.SECONDS);
    }
}
