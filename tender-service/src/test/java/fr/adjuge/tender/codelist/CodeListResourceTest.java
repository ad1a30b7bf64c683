package fr.adjuge.tender.codelist;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.adjuge.tender.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeListResourceTest extends HttpTest {

    @Test
    void listsTheListsForEverybody() {
        anonymously()
                .get("/code-lists")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("buyer-legal-type", "authority-activity", "ccag", "country"))
                .body("next", equalTo(null));
    }

    @Test
    void showsWhatACodeStandsForInBothLanguages() {
        anonymously()
                .get("/code-lists/execution-mode")
                .then()
                .statusCode(200)
                .body("version", equalTo("2.0.3"))
                .body("items.find { it.code == 'Bons de commande' }.label.en", equalTo("By purchase orders"))
                .body("items.find { it.code == 'Bons de commande' }.label.fr", equalTo("Bons de commande"));
    }

    @Test
    void aListThatIsKnownAlreadyIsNotSentAgain() {
        var tag = anonymously()
                .get("/code-lists/country")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        anonymously()
                .header("If-None-Match", tag)
                .get("/code-lists/country")
                .then()
                .statusCode(304);
        anonymously()
                .header("If-None-Match", "\"another\"")
                .get("/code-lists/country")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=86400"))
                .header("Cache-Control", not(containsString("private")));
    }

    @Test
    void anUnknownListIsToldWhichThereAre() {
        anonymously()
                .header("Accept-Language", "fr")
                .get("/code-lists/cpv")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:adjuge:problem:unknown-resource"))
                .body("detail", containsString("ccag, country, currency"));
    }
}
