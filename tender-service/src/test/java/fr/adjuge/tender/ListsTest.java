package fr.adjuge.tender;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is announced and what is offered is long: a list that read it would fail here, where it cannot be read. */
@QuarkusTest
class ListsTest extends HttpTest {

    private static final String TITLE =
            "Acquisition d'une moissonneuse-batteuse à « essai » pour micro parcelles expérimentales";

    @Inject
    EntityManager database;

    @Inject
    OpenedTenders tenders;

    @Test
    void tendersAreListedWithoutReadingWhatTheyAnnounce() {
        clock.set("2031-01-06T09:00:00+01:00");
        var id = inraeDraft().jsonPath().<String>get("id");

        withoutReadable("tender", "consultation", UUID.fromString(id), () -> as("buyer", INRAE)
                .get("/tenders?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items[0].organisation", equalTo(INRAE))
                .body("items[0].buyer", equalTo("INRAE Centre Occitanie - Montpellier"))
                .body("items[0].title", equalTo(TITLE))
                .body("items[0].status", equalTo("DRAFT"))
                .body("items[0].offerDeadlineInParis", equalTo("2025-05-28T12:00:00+02:00")));
    }

    @Test
    void aRevisedDraftIsListedAsItIsNow() {
        clock.set("2031-01-06T10:00:00+01:00");
        var draft = inraeDraft();
        var revised = newInraeTender()
                .replace(TITLE, "Acquisition d'un semoir")
                .replace("INRAE Centre Occitanie - Montpellier", "INRAE Montpellier");
        as("buyer", INRAE)
                .header("If-Match", "\"0\"")
                .body(revised)
                .put(draft.header("Location"))
                .then()
                .statusCode(200);

        as("buyer", INRAE)
                .get("/tenders?limit=1")
                .then()
                .body("items[0].buyer", equalTo("INRAE Montpellier"))
                .body("items[0].title", equalTo("Acquisition d'un semoir"));
    }

    @Test
    void offersAreListedWithoutReadingWhatTheyOffer() {
        var tender = tenders.with(InraeCase.opened().subList(0, 1));
        var list = as("buyer", INRAE).get("/tenders/" + tender + "/offers").jsonPath();
        var offer = list.<String>get("items[0].id");

        withoutReadable("offer", "form", UUID.fromString(offer), () -> as("buyer", INRAE)
                .get("/tenders/" + tender + "/offers")
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items.registrationNumber", contains("00001001700010"))
                .body("items[0].lotIds", contains("LOT-0001")));
    }

    private void withoutReadable(String table, String column, UUID id, Runnable act) {
        var whole = QuarkusTransaction.requiringNew().call(() -> (String)
                database.createNativeQuery("select cast(" + column + " as text) from " + table + " where id = :id")
                        .setParameter("id", id)
                        .getSingleResult());
        write(table, column, id, "[1]");
        try {
            act.run();
        } finally {
            write(table, column, id, whole);
        }
    }

    private void write(String table, String column, UUID id, String json) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update " + table + " set " + column + " = cast(:json as jsonb) where id = :id")
                .setParameter("json", json)
                .setParameter("id", id)
                .executeUpdate());
    }
}
