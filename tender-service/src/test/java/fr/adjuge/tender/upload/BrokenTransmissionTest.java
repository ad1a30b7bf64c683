package fr.adjuge.tender.upload;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * A connection that is cut. That its transmission began before the deadline may admit a backup copy (consultation rules
 * INRAE-C24-2025-006, §7.4.2): so it is kept, whatever came of it.
 */
@QuarkusTest
class BrokenTransmissionTest extends DepositScene {

    @Inject
    DataSource database;

    @TestHTTPResource
    URI server;

    @Test
    void isRememberedAndCanBeRepeatedUnderTheSameIdentifier() throws Exception {
        var tender = publishedTender();
        var file = UUID.randomUUID();
        clock.set("2025-05-28T11:58:00+02:00");
        sendHalfOf(tender + "/uploads/" + file + "?fileName=AE.pdf");
        awaitEndedAttempts(file);
        clock.set("2025-05-28T12:01:00+02:00");

        upload(tender, COMPANY_A, file, "AE.pdf", "%PDF-1.7".getBytes(UTF_8))
                .then()
                .statusCode(200);
        var receipt = deposit(tender, COMPANY_A, full(form(COMPANY_A, "1.00"), file));

        assertThat(receipt.jsonPath().getBoolean("onTime")).isFalse();
        assertThat(attempts(file)).isEqualTo("""
                2025-05-28 09:58:00 false
                2025-05-28 10:01:00 true
                """);
        assertThat(one("select transmission_began_at at time zone 'UTC' from deposit where id = '"
                        + receipt.jsonPath().getString("depositId") + "'"))
                .isEqualTo("2025-05-28 09:58:00");
    }

    private void sendHalfOf(String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var out = socket.getOutputStream();
            out.write(("""
                    PUT %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/octet-stream\r
                    Content-Length: 1024\r
                    \r
                    """.formatted(path, identity.token("operator", COMPANY_A, "operator"))).getBytes(US_ASCII));
            out.write(new byte[512]);
            out.flush();
            awaitStartedAttempt(path);
        }
    }

    private void awaitStartedAttempt(String path) {
        var file = path.replaceAll(".*/uploads/([^?]*).*", "$1");
        await("select count(*) from upload_attempt where upload_id = '" + file + "'");
    }

    private void awaitEndedAttempts(UUID file) {
        await("select count(ended_at) from upload_attempt where upload_id = '" + file + "'");
    }

    private void await(String count) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (one(count).equals("0")) {
            assertThat(System.nanoTime()).as(count).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private String attempts(UUID file) {
        return one("""
                select string_agg(concat(started_at at time zone 'UTC', ' ', complete::text, E'\n'), '' order by started_at)
                from upload_attempt where upload_id = '%s'
                """.formatted(file));
    }

    private String one(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
