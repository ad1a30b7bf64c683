package fr.adjuge.tender.opening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * Nothing of what an offer says can be read before the opening in a copy of the whole database and of all files, without
 * the key directory. The same search finds everything afterwards: it can see.
 */
@QuarkusTest
class SealedUntilTheOpeningTest extends DepositScene {

    @Inject
    DataSource database;

    @ConfigProperty(name = "adjuge.blobs.directory")
    Path blobs;

    @Test
    void theDatabaseAndTheFilesShowNothingOfAnOfferUntilItIsOpened() throws Exception {
        var inFile = canary();
        var inFileName = canary();
        var inCompanyName = canary();
        var price = "239417.53";
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, COMPANY_A, inFileName + ".pdf", "%PDF-1.7 " + inFile);
        var form = form(COMPANY_A, price).replace("Société fictive " + COMPANY_A, inCompanyName);
        deposit(tender, COMPANY_A, full(form, file)).then().statusCode(201);

        assertThat(hitsInDatabase(inFile)).isEmpty();
        assertThat(hitsInDatabase(inFileName)).isEmpty();
        assertThat(hitsInDatabase(inCompanyName)).isEmpty();
        assertThat(hitsInDatabase(price)).isEmpty();
        assertThat(hitsInFiles(inFile)).isEmpty();
        assertThat(hitsInFiles(inFileName)).isEmpty();

        clock.set(AFTERNOON);
        for (var officer : List.of("dupont", "martin")) {
            once(as(officer, INRAE, "opener"))
                    .header("If-Match", tag(tender))
                    .post(tender + "/opening")
                    .then()
                    .statusCode(200);
        }

        assertThat(hitsInDatabase(inFileName)).containsExactly("offer");
        assertThat(hitsInDatabase(inCompanyName)).containsExactly("offer");
        assertThat(hitsInDatabase(price)).containsExactly("offer");
        // The content stays sealed on disk; a plain copy shows that the search would find it.
        var plain = Files.writeString(blobs.resolve("plain-" + UUID.randomUUID()), "%PDF-1.7 " + inFile);
        assertThat(hitsInFiles(inFile)).containsExactly(plain);
        Files.delete(plain);
    }

    private static String canary() {
        return "canary-" + UUID.randomUUID();
    }

    /** The tables in which a text stands, in clear or as the bytes of a column. */
    private List<String> hitsInDatabase(String text) throws SQLException {
        var hits = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                var search = connection.prepareStatement(
                        "select 1 from \"%s\" as searched where strpos(searched::text, ?) > 0 or strpos(searched::text, ?) > 0"
                                .formatted(table));
                search.setString(1, text);
                search.setString(2, HexFormat.of().formatHex(text.getBytes(UTF_8)));
                try (search;
                        var found = search.executeQuery()) {
                    if (found.next()) {
                        hits.add(table);
                    }
                }
            }
        }
        return hits;
    }

    private List<Path> hitsInFiles(String text) throws IOException {
        try (var files = Files.walk(blobs)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).contains(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
