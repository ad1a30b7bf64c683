package fr.adjuge.tender.lot;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.OpenedTenders;
import fr.adjuge.tender.ScoringStub;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may come between the opening of the offers A and B and the contract, and does not come every time. */
@QuarkusTest
class LotIncidentsTest extends HttpTest {

    static final String ON_ORDER_OF_THE_COURT =
            "{\"reference\": \"TA Montpellier, ordonnance n° 2503456\", \"on\": \"2025-06-02\"}";

    @Inject
    OpenedTenders tenders;

    private String tender = "";
    private String lot = "";
    private String a = "";
    private String b = "";

    @BeforeEach
    void twoOffersAreOpened() {
        clock.set("2025-06-02T10:00:00+02:00");
        tender = "/tenders/" + tenders.with(List.of(InraeCase.opened("A"), InraeCase.opened("B")));
        lot = tender + "/lots/LOT-0001";
        var offers = as("buyer", INRAE).get(tender + "/offers").jsonPath().<String>getList("items.id");
        a = offers.get(0);
        b = offers.get(1);
    }

    @Test
    void aSuspendedLotGoesOnWhereItStoodOnceTheJudgeLetsIt() {
        act("buyer", lot, "suspension", ON_ORDER_OF_THE_COURT)
                .statusCode(200)
                .body("status", equalTo("OPENED"))
                .body("suspension.on", equalTo("2025-06-02"));
        act("buyer", lot, "option-choice", "{\"optionIds\": []}").statusCode(409);
        act("buyer", lot, "resumption", ON_ORDER_OF_THE_COURT).statusCode(200).body("suspension", equalTo(null));
        act("buyer", lot, "option-choice", "{\"optionIds\": []}").statusCode(200);
    }

    @Test
    void anAnnulledLotIsOver() {
        act("buyer", lot, "annulment", ON_ORDER_OF_THE_COURT)
                .statusCode(200)
                .body("status", equalTo("ANNULLED"))
                .body("annulment.reference", equalTo("TA Montpellier, ordonnance n° 2503456"));
    }

    @Test
    void aCandidateIsAskedForWhatIsMissing() {
        act("buyer", offer(a), "candidature-request", """
            {"missingPieces": ["Déclaration du candidat (DC2)"], "answerDueOn": "2025-06-04"}\
            """)
                .statusCode(200)
                .body("examinations[0].candidatureRequest.missingPieces", hasSize(1))
                .body("examinations[0].candidatureRequest.answerDueOn", equalTo("2025-06-04"));
    }

    @Test
    void aPriceThatSeemsTooLowIsAskedAboutAnsweredAndDecided() {
        act("buyer", offer(a), "candidature-decision", decision("ADMITTED")).statusCode(200);
        act(
                        "buyer",
                        offer(a),
                        "price-request",
                        "{\"question\": \"35 % sous la moyenne ?\", \"answerDueOn\": \"2025-06-05\"}")
                .statusCode(200)
                .body("examinations[0].priceInquiry.answerDueOn", equalTo("2025-06-05"));
        act("buyer", offer(a), "price-answer", "{\"text\": \"machine de démonstration, déjà amortie\"}")
                .statusCode(200)
                .body("examinations[0].priceInquiry.answeredOn", equalTo("2025-06-02"));
        act("buyer", offer(a), "price-decision", decision("JUSTIFIED"))
                .statusCode(200)
                .body("examinations[0].priceInquiry.decision.outcome", equalTo("JUSTIFIED"));
    }

    @Test
    void offersMayBindTheirTenderersForLonger() {
        act("buyer", lot, "validity-extension", """
            {"validUntil": "2025-12-31", "acceptedBy": ["%s", "%s"], "refusedBy": []}\
            """.formatted(a, b))
                .statusCode(200)
                .body("offersValidUntil", equalTo("2025-12-31"));
    }

    @Test
    void anIntendedWinnerWithoutItsPiecesGivesWayToTheNext() {
        ranked();
        as("buyer", INRAE)
                .get(lot + "/ranking")
                .then()
                .statusCode(200)
                .body("result.outcomes.offerId", equalTo(List.of(b, a)));
        clock.set("2025-06-10T09:00:00+02:00");
        act("buyer", lot, "provisional-award", "{\"offerId\": \"%s\"}".formatted(b))
                .statusCode(200);

        // Asked on Tuesday 10/06 with three working days: Friday 13/06 is the last one.
        clock.set("2025-06-16T09:00:00+02:00");
        act("buyer", lot, "awardee-elimination", "{\"ground\": \"PIECES_NOT_GIVEN\", \"reason\": \"rien n'est venu\"}")
                .statusCode(200)
                .body("status", equalTo("RANKED"))
                .body("awardees[0].elimination.ground", equalTo("PIECES_NOT_GIVEN"));
        act("buyer", lot, "provisional-award", "{\"offerId\": \"%s\"}".formatted(a))
                .statusCode(200);
    }

    private void ranked() {
        for (var id : List.of(a, b)) {
            act("buyer", offer(id), "candidature-decision", decision("ADMITTED"))
                    .statusCode(200);
            act("buyer", offer(id), "regularity-decision", decision("REGULAR")).statusCode(200);
        }
        act("buyer", lot, "option-choice", "{\"optionIds\": []}").statusCode(200);
        ScoringStub.answers("PUT /evaluations/.*", 201, "{\"status\": \"OPEN\"}");
        act("buyer", lot, "evaluation", LotResourceTest.EVALUATION).statusCode(200);
        ScoringStub.answers("GET /evaluations/[^/]*", 200, "{\"status\": \"CLOSED\", \"resultHash\": \"abc\"}");
        ScoringStub.answers(
                "GET /evaluations/[^/]*/result", 200, """
                    {"engineVersion": "1", "inputHash": "abc", "methodHash": "def", "optionCombination": [],
                     "outcomes": [%s, %s], "combinations": [], "findings": []}
                    """.formatted(outcome(b, 1, "3.61"), outcome(a, 2, "3.43")));
        act("buyer", lot, "ranking", "").statusCode(200);
    }

    private String offer(String id) {
        return tender + "/offers/" + id;
    }

    /** An act from the version that is current. */
    private ValidatableResponse act(String role, String resource, String act, String body) {
        var tag = as("buyer", INRAE).get(resource).header("ETag");
        var request = once(as(role, INRAE)).header("If-Match", tag);
        return (body.isEmpty() ? request : request.body(body))
                .post(resource + "/" + act)
                .then();
    }

    private static String decision(String outcome) {
        return "{\"outcome\": \"%s\", \"reason\": \"examiné\"}".formatted(outcome);
    }

    private static String outcome(String offer, int rank, String total) {
        return """
            {"offerId": "%s", "tenderer": "Société fictive", "outcome": "RANKED", "rank": %d, "tied": false,
             "total": {"fraction": "%3$s", "decimal": "%3$s0000", "rounded": "%3$s"}, "criterionMarks": [],
             "reasons": []}
            """.formatted(offer, rank, total);
    }
}
