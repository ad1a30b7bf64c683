package fr.adjuge.tender.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.OpenedTenders;
import fr.adjuge.tender.ScoringStub;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The offers A and D of INRAE. */
@QuarkusTest
class LowPriceResourceTest extends HttpTest {

    @Inject
    OpenedTenders tenders;

    private String tender = "";

    @BeforeEach
    void twoOffersAreOpened() {
        clock.set("2025-06-02T10:00:00+02:00");
        tender = "/tenders/" + tenders.with(List.of(InraeCase.opened("A"), InraeCase.opened("D")));
        ScoringStub.answers("POST /abnormally-low-checks", 200, """
                {"offers": [{"offerId": "D", "flagged": true, "detectors": []}],
                 "rules": [{"detector": "DOUBLE_MEAN", "rule": {"fr": "règle", "en": "rule"}, "examinedOffers": 1}]}
                """);
    }

    @Test
    void asksAboutThePricesOfTheAdmittedCandidates() {
        var offers = as("buyer", INRAE).get(tender + "/offers").jsonPath().<String>getList("items.id");
        admit(offers.get(1));

        as("buyer", INRAE)
                .get(tender + "/lots/LOT-0001/abnormally-low-check")
                .then()
                .statusCode(200)
                .body("offers.flagged", contains(true))
                .body("rules[0].rule.fr", equalTo("règle"));
        assertThat(ScoringStub.received("POST /abnormally-low-checks"))
                .contains(offers.get(1), "159999.00", "300000.00")
                .doesNotContain(offers.get(0));
    }

    @Test
    void flagsNothingWhereNobodyIsAdmittedYet() {
        as("auditor", INRAE)
                .get(tender + "/lots/LOT-0001/abnormally-low-check")
                .then()
                .statusCode(200)
                .body("offers", empty());
    }

    @Test
    void isForTheBuyerOnly() {
        as("operator", COMPANY_A)
                .get(tender + "/lots/LOT-0001/abnormally-low-check")
                .then()
                .statusCode(403);
        as("buyer", "17750005500013")
                .get(tender + "/lots/LOT-0001/abnormally-low-check")
                .then()
                .statusCode(404);
    }

    private void admit(String offerId) {
        var offer = tender + "/offers/" + offerId;
        var tag = as("buyer", INRAE).get(offer).header("ETag");
        once(as("buyer", INRAE))
                .header("If-Match", tag)
                .body("{\"outcome\": \"ADMITTED\", \"reason\": \"capacités suffisantes\"}")
                .post(offer + "/candidature-decision")
                .then()
                .statusCode(200);
    }
}
