package fr.adjuge.tender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fr.adjuge.tender.deposit.DepositScene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft never is a dead end: what was put into it comes out again, and it can be given up. */
@QuarkusTest
class DraftTest extends DepositScene {

    @ConfigProperty(name = "adjuge.blobs.directory")
    Path blobs;

    @BeforeEach
    void itIsTheDayOfTheDraft() {
        clock.set("2025-04-07T09:00:00+02:00");
    }

    @Test
    void aTakenReferenceIsNamedAtDraftAndRevision() {
        var body = newInraeTender();
        once(as("buyer", INRAE)).body(body).post("/tenders").then().statusCode(201);
        var other = "/tenders/" + inraeDraft().jsonPath().getString("id");

        once(as("buyer", INRAE))
                .header("Accept-Language", "fr")
                .body(body)
                .post("/tenders")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:conflict"))
                .body("detail", equalTo("une autre consultation de votre organisation porte cette référence"))
                .body("violations.pointer", contains("/consultation/reference"));
        as("buyer", INRAE)
                .header("If-Match", tag(other))
                .body(body)
                .put(other)
                .then()
                .statusCode(409)
                .body("violations.pointer", contains("/consultation/reference"));
    }

    @Test
    void aDraftKeepsItsOwnReferenceWhenItIsRevised() {
        var body = newInraeTender();
        var draft = once(as("buyer", INRAE)).body(body).post("/tenders").header("Location");

        as("buyer", INRAE)
                .header("If-Match", tag(draft))
                .body(body)
                .put(draft)
                .then()
                .statusCode(200);
    }

    @Test
    void ofTwoDraftsAtTheSameMomentOneGetsTheReference() throws Exception {
        var body = newInraeTender();
        var pool = Executors.newFixedThreadPool(6);
        try {
            var answers = pool
                    .invokeAll(IntStream.range(0, 6)
                            .mapToObj(i -> (java.util.concurrent.Callable<Response>)
                                    () -> once(as("buyer", INRAE)).body(body).post("/tenders"))
                            .toList())
                    .stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .hasSize(5)
                    .allSatisfy(answer -> assertThat(answer.jsonPath().getList("violations.pointer"))
                            .isEqualTo(List.of("/consultation/reference")));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aDocumentAddedByMistakeIsTakenOut() throws IOException {
        var draft = inraeDraft().header("Location");
        var added = addedTo(draft);
        var before = tag(draft);
        assertThat(files(draft)).hasSize(1);

        as("buyer", INRAE).delete(added).then().statusCode(428);
        as("buyer", INRAE).header("If-Match", "\"7\"").delete(added).then().statusCode(412);
        as("operator", COMPANY_A)
                .header("If-Match", before)
                .delete(added)
                .then()
                .statusCode(403);
        as("buyer", CHAMBERS).header("If-Match", before).delete(added).then().statusCode(404);
        var removed = as("buyer", INRAE).header("If-Match", before).delete(added);

        removed.then().statusCode(204).header("ETag", equalTo(tag(draft))).header("ETag", not(before));
        as("buyer", INRAE).get(added).then().statusCode(404);
        as("buyer", INRAE).get(draft + "/documents").then().body("items", empty());
        assertThat(files(draft)).isEmpty();
        as("buyer", INRAE).header("If-Match", tag(draft)).delete(added).then().statusCode(404);
        as("auditor", INRAE)
                .get(draft + "/events")
                .then()
                .body("items.act", contains("DRAFT", "ADD_DOCUMENT", "REMOVE_DOCUMENT"));
    }

    @Test
    void aDraftIsGivenUp() throws IOException {
        var body = newInraeTender();
        var draft = once(as("buyer", INRAE)).body(body).post("/tenders").header("Location");
        addedTo(draft);

        as("buyer", INRAE)
                .get(draft)
                .then()
                .body("allowedActions.findAll { it.allowed }.action", hasItems("REMOVE_DOCUMENT", "GIVE_UP"))
                .body(
                        "allowedActions.find { it.action == 'GIVE_UP' }.link",
                        equalTo(draft.replaceAll("^http://[^/]*", "")));
        as("buyer", INRAE).delete(draft).then().statusCode(428);
        as("operator", COMPANY_A)
                .header("If-Match", tag(draft))
                .delete(draft)
                .then()
                .statusCode(403);
        as("buyer", CHAMBERS)
                .header("If-Match", tag(draft))
                .delete(draft)
                .then()
                .statusCode(404);
        as("buyer", INRAE).header("If-Match", tag(draft)).delete(draft).then().statusCode(204);

        as("buyer", INRAE).get(draft).then().statusCode(404);
        as("buyer", INRAE).header("If-Match", "\"1\"").delete(draft).then().statusCode(404);
        as("buyer", INRAE).get(draft + "/documents").then().statusCode(404);
        assertThat(as("buyer", INRAE).get("/tenders?limit=100").jsonPath().getList("items.id"))
                .doesNotContain(draft.substring(draft.lastIndexOf('/') + 1));
        assertThat(files(draft)).isEmpty();
        as("auditor", INRAE)
                .get(draft + "/events")
                .then()
                .statusCode(200)
                .body("items.act", contains("DRAFT", "ADD_DOCUMENT", "GIVE_UP"));
        once(as("buyer", INRAE)).body(body).post("/tenders").then().statusCode(201);
    }

    @Test
    void whatWasAnnouncedIsNotTakenBack() {
        var tender = publishedTender();
        var announced = tender + "/documents/"
                + as("buyer", INRAE).get(tender + "/documents").jsonPath().getString("items[0].id");
        var prepared = addedTo(tender);

        as("buyer", INRAE)
                .header("If-Match", tag(tender))
                .delete(announced)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:action-not-allowed"));
        as("buyer", INRAE)
                .header("If-Match", tag(tender))
                .delete(tender)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:adjuge:problem:action-not-allowed"));
        as("buyer", INRAE)
                .header("If-Match", tag(tender))
                .delete(prepared)
                .then()
                .statusCode(204);
        as("buyer", INRAE).get(prepared).then().statusCode(404);
        anonymously().get(announced).then().statusCode(200);
    }

    @Test
    void anEmptyDocumentIsDownloadedEmpty() {
        var document = addedTo("/tenders/" + inraeDraft().jsonPath().getString("id"), "");

        beyondTheContract("buyer", INRAE) // whose judge takes a file of no octets for no file
                .get(document + "/content")
                .then()
                .statusCode(200)
                .header("Content-Length", "0")
                .body(equalTo(""));
    }

    private String addedTo(String tender) {
        return addedTo(tender, "brouillon confidentiel");
    }

    private String addedTo(String tender, String content) {
        var added = once(as("buyer", INRAE))
                .contentType("application/octet-stream")
                .body(content.getBytes(UTF_8))
                .post(tender + "/documents?name=Notes.pdf&kind=OTHER");
        return tender + "/documents/" + UUID.fromString(added.jsonPath().getString("id"));
    }

    private List<Path> files(String tender) throws IOException {
        var folder = blobs.resolve("documents").resolve(tender.substring(tender.lastIndexOf('/') + 1));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var kept = Files.list(folder)) {
            return kept.toList();
        }
    }
}
