package fr.adjuge.dto.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.DOWN;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class DatabaseReadinessTest {

    /** Far more than it takes, far less than a client without a time limit waits: for ever. */
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    @Test
    void isNotReadyWhereADatabaseTakesTheConnectionAndSaysNothing() throws IOException {
        try (var frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThat(statusAt(frozen.getLocalPort())).isEqualTo(DOWN);

            frozen.setSoTimeout(1000);
            try (var connection = frozen.accept()) {
                assertThat(connection.getInputStream().read())
                        .as("it was asked")
                        .isNotNegative();
            }
        }
    }

    @Test
    void isNotReadyWhereNobodyListens() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(statusAt(free)).isEqualTo(DOWN);
    }

    private static Status statusAt(int port) {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/any";
        return new DatabaseReadiness(url, "user", "password")
                .call()
                .await()
                .atMost(AT_MOST)
                .getStatus();
    }
}
