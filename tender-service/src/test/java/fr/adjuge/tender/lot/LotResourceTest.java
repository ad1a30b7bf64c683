package fr.adjuge.tender.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.adjuge.tender.HttpTest;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.OpenedTenders;
import fr.adjuge.tender.ScoringStub;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lot of INRAE-C24-2025-006 with the offers A, B and H, at its days of 2025. */
@QuarkusTest
class LotResourceTest extends HttpTest {

    static final String EVALUATION = """
            {"priceVisibility": "AFTER_QUALITY_MARKS",
             "evaluators": [{"subject": "evaluator", "name": "Évaluateur", "criterionIds": []}]}
            """;

    @Inject
    OpenedTenders tenders;

    private static final String LATE_COMPANY = "00001009000017";

    private String tender = "";
    private String lot = "";
    private String a = "";
    private String b = "";
    private String h = "";

    @BeforeEach
    void threeOffersAreOpened() {
        clock.set("2025-05-28T14:30:00+02:00");
        tender = "/tenders/"
                + tenders.with(List.of(InraeCase.opened("A"), InraeCase.opened("B"), InraeCase.opened("H")));
        lot = tender + "/lots/LOT-0001";
        var opened = as("buyer", INRAE).get(tender + "/offers").jsonPath().<String>getList("items.id");
        a = tender + "/offers/" + opened.get(0);
        b = tender + "/offers/" + opened.get(1);
        h = tender + "/offers/" + opened.get(2);
        ScoringStub.answers("PUT /evaluations/.*", 201, "{\"status\": \"OPEN\"}");
    }

    /** Nor a reason where a tie demands one: {@code SuccessionTest}. */
    @Test
    void aBlankReasonOfAChoiceBetweenEqualsIsNone() {
        examined();
        evaluated();
        ranked();
        clock.set("2025-06-10T09:00:00+02:00");

        act(
                        "buyer",
                        lot,
                        "provisional-award",
                        "{\"offerId\": \"%s\", \"tieBreakReason\": \" \u00a0\"}".formatted(idOf(b)))
                .statusCode(200);
    }

    @Test
    void goesFromTheOpeningToTheNotificationOfItsContract() {
        examined();
        evaluated();
        ranked();

        clock.set("2025-06-10T09:00:00+02:00");
        act("buyer", lot, "provisional-award", "{\"offerId\": \"%s\"}".formatted(idOf(b)))
                .statusCode(200)
                // Tuesday 10/06: three working days later it is Friday 13/06.
                .body("awardees[0].dueOn", equalTo("2025-06-13"))
                .body("awardees[0].pieces.member", everyItem(equalTo(COMPANY_B)));
        clock.set("2025-06-12T15:00:00+02:00");
        var asked = "/inbox?kind=AWARDEE_REQUEST&tenderId=" + tender.substring("/tenders/".length());
        var request = as("operator", COMPANY_B).get(asked).jsonPath();
        assertThat(request.getString("items[0].dueOn")).isEqualTo("2025-06-13");
        assertThat(request.getString("items[0].state")).isEqualTo("OPEN");
        as("operator", COMPANY_A).get(asked).then().body("items", empty());
        once(as("operator", COMPANY_B))
                .body("{\"text\": \"Ci-joint nos attestations.\"}")
                .post(request.getString("items[0].answerLink"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));
        as("buyer", INRAE).get(b).then().body("answers.kind", equalTo(List.of("AWARDEE_REQUEST")));
        for (var piece : as("buyer", INRAE).get(lot).jsonPath().<String>getList("awardees[0].pieces.piece")) {
            act("buyer", lot, "awardee-pieces", piece(piece)).statusCode(200);
        }
        clock.set("2025-06-13T10:00:00+02:00");
        act("representative", lot, "award", "{\"reason\": \"offre la mieux classée\"}")
                .statusCode(200);
        act("buyer", lot, "rejection-letters", "{\"channel\": \"ELECTRONIC\"}")
                .statusCode(200)
                .body("standstill.earliestSignatureOn", equalTo("2025-06-24"));
        clock.set("2025-06-20T10:00:00+02:00");
        act("buyer", lot, "contractor-signature", "{\"signedOn\": \"2025-06-20\", \"paper\": true}")
                .statusCode(200);

        clock.set("2025-06-23T10:00:00+02:00");
        act("representative", lot, "conclusion", "")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", problem("too-early"))
                .body("legalBasis", equalTo("art. R2182-1 CCP"));
        as("representative", INRAE)
                .get(lot)
                .then()
                .body(
                        "allowedActions.find { it.action == 'CONCLUDE' }.availableAt",
                        // The day 24/06 begins in Paris, at 22:00 of the day before in Universal Time.
                        equalTo("2025-06-23T22:00:00Z"));
        clock.set("2025-06-24T09:00:00+02:00");
        act("representative", lot, "conclusion", "").statusCode(200);
        anonymously()
                .get(tender)
                .then()
                .body("status", equalTo("OPENED"))
                .body("outcomes[0].outcome", equalTo("RUNNING"))
                .body("outcomes[0].contractors", empty())
                .body("outcomes[0].amountExcludingVat", nullValue());
        clock.set("2025-06-25T10:00:00+02:00");
        act("buyer", lot, "notification", "{}")
                .statusCode(200)
                .body("status", equalTo("NOTIFIED"))
                .body("contract.endsOn", equalTo("2026-02-25"))
                .body("handOver.state", equalTo("PENDING"));
        anonymously()
                .get(tender)
                .then()
                .body("status", equalTo("ENDED"))
                .body("outcomes.lotId", equalTo(List.of("LOT-0001")))
                .body("outcomes[0].outcome", equalTo("AWARDED"))
                .body("outcomes[0].endedOn", equalTo("2025-06-25"))
                .body("outcomes[0].contractors", equalTo(List.of("Société fictive B")))
                .body("outcomes[0].amountExcludingVat.amount", equalTo("259999.00"));
        // Signed on 24/06: 30 days. Notified on 25/06: two months; it ends on 25/02/2026. The rest as above.
        as("auditor", INRAE)
                .get(tender + "/calendar")
                .then()
                .body(
                        "limits.findAll { it.lotId == 'LOT-0001' }.collect { it.name + ' ' + it.on }",
                        equalTo(List.of(
                                "AWARDEE_PIECES 2025-06-13",
                                "EARLIEST_SIGNATURE 2025-06-24",
                                "AWARD_NOTICE 2025-07-24",
                                "ESSENTIAL_DATA 2025-08-25",
                                "OFFERS_KEPT_UNTIL 2030-06-24",
                                "CONTRACT_KEPT_UNTIL 2031-02-25")));
        as("operator", COMPANY_B).get(tender + "/calendar").then().body("limits.lotId", everyItem(nullValue()));
        as("operator", COMPANY_B)
                .get("/inbox?tenderId=" + tender.substring("/tenders/".length()))
                .then()
                .body("items.kind", equalTo(List.of("NOTIFICATION", "AWARD", "AWARDEE_REQUEST", "DEPOSIT")));
        as("operator", COMPANY_A)
                .get("/inbox?tenderId=" + tender.substring("/tenders/".length()))
                .then()
                .body("items.kind", equalTo(List.of("LETTER", "DEPOSIT")));
    }

    @Test
    void eachCompanyReadsItsOwnLetterOnly() {
        examined();
        evaluated();
        ranked();
        awarded();
        act("buyer", lot, "rejection-letters", "{\"channel\": \"ELECTRONIC\"}").statusCode(200);

        as("buyer", INRAE).get(lot + "/letters").then().body("items.recipient", hasSize(2));
        as("operator", COMPANY_A)
                .get(lot + "/letters")
                .then()
                .body("items.recipientOrganisation", equalTo(List.of(COMPANY_A)))
                .body("items[0].text", containsString("classée 2e."));
        as("operator", COMPANY_A.replace("0001", " 0001 "))
                .get(lot + "/letters")
                .then()
                .body("items", hasSize(1));
        as("operator", COMPANY_B).get(lot + "/letters").then().body("items", empty());
    }

    @Test
    void whoDepositedTooLateIsToldAndCountsAsAParticipant() {
        examined();
        tenders.lateDeposit(UUID.fromString(tender.substring("/tenders/".length())), LATE_COMPANY);
        evaluated();
        ranked();
        awarded();
        act("buyer", lot, "rejection-letters", "{\"channel\": \"ELECTRONIC\"}").statusCode(200);

        as("operator", LATE_COMPANY)
                .get(lot + "/letters")
                .then()
                .body("items", hasSize(1))
                .body("items[0].offerId", nullValue())
                .body("items[0].text", containsString("Entreprise n° " + LATE_COMPANY))
                .body(
                        "items[0].text",
                        containsString("a été reçu le 28 mai 2025 à 12 h 00 min 01 s, après la date limite fixée au 28"
                                + " mai 2025 à 12 h 00 min 00 s : il n'a pas été ouvert"))
                .body("items[0].text", containsString("attribué à Société fictive B"));
        as("operator", LATE_COMPANY)
                .get("/inbox?kind=LETTER&tenderId=" + tender.substring("/tenders/".length()))
                .then()
                .body("items", hasSize(1));
        as("buyer", INRAE).get(lot + "/letters").then().body("items", hasSize(3));
    }

    @Test
    void aTieIsBrokenWithAReasonInWordsThatTheLettersTell() {
        examined();
        evaluated();
        clock.set("2025-06-06T17:00:00+02:00");
        ScoringStub.answers("GET /evaluations/[^/]*", 200, "{\"status\": \"CLOSED\", \"resultHash\": \"abc\"}");
        ScoringStub.answers(
                "GET /evaluations/[^/]*/result",
                200,
                "{\"outcomes\": [%s, %s]}"
                        .formatted(outcome(b, 1, "3.61"), outcome(a, 1, "3.61"))
                        .replace("\"tied\": false", "\"tied\": true"));
        act("buyer", lot, "ranking", "").statusCode(200);

        for (var reason : List.of("", " ", "\\t\\n")) {
            act("buyer", lot, "provisional-award", choice(b, reason))
                    .statusCode(anyOf(equalTo(400), equalTo(422)))
                    .body("violations[0].pointer", equalTo("/tieBreakReason"));
        }
        act("buyer", lot, "provisional-award", choice(b, "délai ferme")).statusCode(200);
        for (var piece : as("buyer", INRAE).get(lot).jsonPath().<String>getList("awardees[0].pieces.piece")) {
            act("buyer", lot, "awardee-pieces", piece(piece).replace("2025-06-12", "2025-06-06"))
                    .statusCode(200);
        }
        act("representative", lot, "award", "{\"reason\": \"offre la mieux classée\"}")
                .statusCode(200);
        act("buyer", lot, "rejection-letters", "{\"channel\": \"ELECTRONIC\"}").statusCode(200);

        as("operator", COMPANY_A)
                .get(lot + "/letters")
                .then()
                .body("items[0].text", containsString("a été classée 1re ex æquo."))
                .body("items[0].text", containsString("ainsi motivé : délai ferme."));
    }

    @Test
    void evaluatorsThatDoNotFitTheMethodAreToldAtTheirPlace() {
        examined();
        ScoringStub.answers("PUT /evaluations/.*", 422, """
                    {"type": "urn:adjuge:problem:inconsistent-evaluators", "title": "", "status": 422, "detail": "", "traceId": "",
                     "violations": [{"pointer": "/evaluators", "message": "nobody marks criterion “env”"},
                                    {"pointer": "/evaluators/0/criterionIds", "message": "unknown criterion “vt9”"}]}""");

        act("buyer", lot, "evaluation", EVALUATION)
                .statusCode(422)
                .body("type", problem("rules-not-met"))
                .body("violations.pointer", equalTo(List.of("/evaluators", "/evaluators/0/criterionIds")))
                .body("violations[0].message", equalTo("nobody marks criterion “env”"));
        seen(lot).then().body("status", equalTo("OPENED"));
    }

    @Test
    void aFaultOfOurOwnIsStillOneBetweenTheServices() {
        examined();
        ScoringStub.answers("PUT /evaluations/.*", 422, """
                    {"type": "urn:adjuge:problem:inconsistent-offers", "title": "", "status": 422, "detail": "", "traceId": "",
                     "violations": [{"pointer": "/offers/0/price", "message": "is missing"}]}""");

        act("buyer", lot, "evaluation", EVALUATION).statusCode(502).body("type", problem("service-refused"));
    }

    @Test
    void nobodyIsChosenOnceTheOffersBindNoMore() {
        examined();
        evaluated();
        ranked();
        // The offers were valid for four months from 28 May: through 28 September.
        clock.set("2025-09-29T09:00:00+02:00");

        act("buyer", lot, "provisional-award", "{\"offerId\": \"%s\"}".formatted(idOf(b)))
                .statusCode(409)
                .body("type", problem("too-late"))
                .body("detail", containsString("validity-extension"));
        seen(lot)
                .then()
                .body("allowedActions.find { it.action == 'AWARD_PROVISIONALLY' }.allowed", equalTo(false))
                .body("allowedActions.find { it.action == 'EXTEND_VALIDITY' }.allowed", equalTo(true));
        clock.set("2025-09-28T09:00:00+02:00");
        act("buyer", lot, "provisional-award", "{\"offerId\": \"%s\"}".formatted(idOf(b)))
                .statusCode(200);
    }

    @Test
    void onlyAdmittedAndRegularOffersAreMarked() {
        examined();
        evaluated();

        var id = as("buyer", INRAE).get(lot).jsonPath().getString("evaluationId");
        assertThat(ScoringStub.received("PUT /evaluations/" + id))
                .contains(idOf(a), idOf(b))
                .doesNotContain(idOf(h));
    }

    @Test
    void anIrregularOfferIsProposedByTheSystemAndDecidedByTheBuyer() {
        as("buyer", INRAE)
                .get(h)
                .then()
                .body("examinations[0].proposals[0].outcome", equalTo("IRREGULAR"))
                .body("examinations[0].proposals[0].legalBasis", equalTo("art. L2152-2 CCP"))
                .body("examinations[0].regularity", equalTo(null));
    }

    @Test
    void aScoringServiceThatIsDownLeavesTheLotAsItWas() {
        examined();
        ScoringStub.answers(
                "PUT /evaluations/.*", 503, "{\"type\": \"about:blank\", \"title\": \"Unavailable\", \"status\": 503}");

        act("buyer", lot, "evaluation", EVALUATION).statusCode(502).contentType("application/problem+json");

        as("buyer", INRAE).get(lot).then().body("status", equalTo("OPENED"));
        evaluated();
    }

    @Test
    void aScoringServiceThatDoesNotAnswerIsToldFromOneThatRefuses() {
        examined();
        ScoringStub.hangsUpOn("PUT /evaluations/.*");

        act("buyer", lot, "evaluation", EVALUATION).statusCode(503).contentType("application/problem+json");

        as("buyer", INRAE).get(lot).then().body("status", equalTo("OPENED"));
        evaluated();
    }

    @Test
    void anIrregularOfferThatIsPutRightIsCompared() {
        clock.set("2025-06-02T10:00:00+02:00");
        decide(h, "ADMITTED", "IRREGULAR");
        act("buyer", h, "regularisation-request", "{\"request\": \"signer\", \"answerDueOn\": \"2025-06-04\"}")
                .statusCode(200)
                .body("examinations[0].regularisation.irregularity", equalTo("examiné"))
                .body("examinations[0].regularity", equalTo(null));
        act("buyer", h, "regularity-decision", decision("REGULAR"))
                .statusCode(409)
                .body("type", problem("too-early"));
        act("buyer", h, "regularisation-answer", priced("PSE-2", "5000.00")).statusCode(200);
        act("buyer", h, "regularity-decision", decision("REGULAR")).statusCode(200);
    }

    @Test
    void noRankingIsTakenOverFromAnOpenEvaluation() {
        examined();
        evaluated();
        ScoringStub.answers("GET /evaluations/[^/]*", 200, "{\"status\": \"OPEN\"}");

        as("buyer", INRAE)
                .get(lot)
                .then()
                .body(
                        "allowedActions.find { it.action == 'RANK' }.reason",
                        equalTo("the evaluation is still open: it is closed in scoring-service first"));
        act("buyer", lot, "ranking", "").statusCode(409).body("type", problem("action-not-allowed"));
        as("buyer", INRAE).get(lot + "/ranking").then().statusCode(404);
    }

    @Test
    void theOptionsAreRecordedBeforeTheOffersAreCompared() {
        decide(a, "ADMITTED", "REGULAR");
        decide(b, "ADMITTED", "REGULAR");
        decide(h, "ADMITTED", "IRREGULAR");

        act("buyer", lot, "evaluation", EVALUATION)
                .statusCode(409)
                .body("detail", containsString("option combination"));
        act("buyer", lot, "option-choice", "{\"optionIds\": [\"PSE-9\"]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/optionIds/0"));
    }

    @Test
    void aLotIsChangedByItsBuyerFromTheVersionSeen() {
        var body = "{\"optionIds\": []}";

        once(as("buyer", INRAE)).body(body).post(lot + "/option-choice").then().statusCode(428);
        once(as("buyer", INRAE))
                .header("If-Match", "\"99\"")
                .body(body)
                .post(lot + "/option-choice")
                .then()
                .statusCode(412);
        once(as("operator", COMPANY_A))
                .header("If-Match", "\"0\"")
                .body(body)
                .post(lot + "/option-choice")
                .then()
                .statusCode(403);
        once(as("buyer", CHAMBERS))
                .header("If-Match", "\"0\"")
                .body(body)
                .post(lot + "/option-choice")
                .then()
                .statusCode(404);
    }

    @Test
    void anOptionThatWasLeftOutGetsItsPriceByARegularisation() {
        clock.set("2025-06-02T10:00:00+02:00");
        act("buyer", h, "candidature-decision", decision("ADMITTED")).statusCode(200);
        act("buyer", h, "regularity-decision", decision("REGULAR"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/outcome"))
                .body("violations[0].message", containsString("PSE-2"));
        act("buyer", h, "regularity-decision", decision("IRREGULAR")).statusCode(200);
        act(
                        "buyer",
                        h,
                        "regularisation-request",
                        "{\"request\": \"Chiffrez la PSE 2.\", \"answerDueOn\": \"2025-06-04\"}")
                .statusCode(200);

        // PSE-1 was priced at 15 000 euros.
        act("buyer", h, "regularisation-answer", priced("PSE-1", "1.00"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/optionPrices/0/optionId"));
        act("buyer", h, "regularisation-answer", priced("PSE-9", "1.00")).statusCode(422);
        act("buyer", h, "regularisation-answer", priced("PSE-2", "-1.00"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/optionPrices/0/priceExcludingVat/amount"));
        act("buyer", h, "regularisation-answer", priced("PSE-2", "5000.00"))
                .statusCode(200)
                .body("examinations[0].regularisation.optionPrices.optionId", equalTo(List.of("PSE-2")));
        act("buyer", h, "regularity-decision", decision("REGULAR")).statusCode(200);

        decide(a, "INADMISSIBLE", null);
        decide(b, "INADMISSIBLE", null);
        act("buyer", lot, "option-choice", "{\"optionIds\": [\"PSE-2\"]}").statusCode(200);
        evaluated();
        var id = seen(lot).jsonPath().getString("evaluationId");
        assertThat(ScoringStub.received("PUT /evaluations/" + id)).contains("5000.00");
    }

    private static String priced(String option, String amount) {
        return """
                    {"text": "Voici le prix.", "optionPrices": [
                      {"optionId": "%s", "priceExcludingVat": {"amount": "%s", "currency": "EUR"}}]}""".formatted(option, amount);
    }

    @Test
    void anUnsuccessfulLotTellsItsParticipants() {
        decide(a, "INADMISSIBLE", null);
        decide(b, "INADMISSIBLE", null);

        act("representative", lot, "discontinuance", discontinuance("ALL_OFFERS_REJECTED"))
                .statusCode(409)
                .body("detail", containsString("still in the running"));
        decide(h, "INADMISSIBLE", null);
        act("representative", lot, "discontinuance", discontinuance("ALL_OFFERS_REJECTED"))
                .statusCode(200)
                .body("status", equalTo("UNSUCCESSFUL"));
        as("operator", COMPANY_A)
                .get(lot + "/letters")
                .then()
                .body("items.text", hasItem(containsString("déclarée infructueuse")));
        anonymously()
                .get(tender)
                .then()
                .body("status", equalTo("ENDED"))
                .body("outcomes[0].outcome", equalTo("UNSUCCESSFUL"))
                .body("outcomes[0].endedOn", equalTo("2025-05-28"));
    }

    @Test
    void theListTellsTendersThatHaveEndedFromThoseThatAreOpened() {
        var id = tender.substring("/tenders/".length());
        anonymously().get("/tenders?status=OPENED&limit=100").then().body("items.id", hasItem(id));
        anonymously().get("/tenders?status=ENDED&limit=100").then().body("items.id", not(hasItem(id)));

        act("representative", lot, "discontinuance", discontinuance("CHANGED_NEED"))
                .statusCode(200);

        anonymously().get("/tenders?status=OPENED&limit=100").then().body("items.id", not(hasItem(id)));
        anonymously()
                .get("/tenders?status=ENDED&limit=100")
                .then()
                .body("items.find { it.id == '" + id + "' }.status", equalTo("ENDED"));
        anonymously().get(tender).then().body("outcomes[0].outcome", equalTo("DISCONTINUED"));
    }

    @Test
    void theListIsFilteredByBuyerReferenceAndDeadline() {
        var id = tender.substring("/tenders/".length());
        var reference = anonymously().get(tender).jsonPath().getString("consultation.reference");
        var own = "/tenders?organisation=" + INRAE + "&reference=" + reference;

        anonymously().get(own).then().body("items.id", equalTo(List.of(id)));
        anonymously()
                .get(own + "&status=OPENED&deadlineFrom=2025-05-28&deadlineUntil=2025-05-28")
                .then()
                .body("items.id", equalTo(List.of(id)));
        anonymously().get(own + "&deadlineFrom=2025-05-29").then().body("items", empty());
        anonymously().get(own + "&deadlineUntil=2025-05-27").then().body("items", empty());
        anonymously().get(own + "&status=PUBLISHED").then().body("items", empty());
        anonymously()
                .get("/tenders?organisation=" + CHAMBERS + "&reference=" + reference)
                .then()
                .body("items", empty());
        anonymously().get("/tenders?organisation=INRAE").then().statusCode(400).body("violations.size()", equalTo(1));
    }

    @Test
    void aRepresentativeFindsTheLotsThatWaitForIt() {
        var own = "/lots?tenderId=" + tender.substring("/tenders/".length());

        as("representative", INRAE)
                .get(own + "&status=OPENED")
                .then()
                .statusCode(200)
                .body("items.lotId", equalTo(List.of("LOT-0001")))
                .body("items.status", equalTo(List.of("OPENED")))
                .body("items.suspended", equalTo(List.of(false)));
        as("representative", INRAE).get(own + "&status=AWARDED").then().body("items", empty());
        as("representative", CHAMBERS).get(own).then().body("items", empty());
        as("operator", COMPANY_A).get(own).then().statusCode(403);
        var first = as("buyer", INRAE).get("/lots?limit=1").jsonPath();
        as("buyer", INRAE)
                .get("/lots?limit=1&cursor=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("items.tenderId", not(equalTo(first.getList("items.tenderId"))));
    }

    @Test
    void aLotThatTheJudgeSetsAsideHasEnded() {
        act("buyer", lot, "annulment", "{\"reference\": \"TA fictif\", \"on\": \"2025-05-28\"}")
                .statusCode(200);

        anonymously()
                .get(tender)
                .then()
                .body("status", equalTo("ENDED"))
                .body("outcomes[0].outcome", equalTo("ANNULLED"))
                .body("outcomes[0].endedOn", equalTo("2025-05-28"));
    }

    private void examined() {
        clock.set("2025-06-05T10:00:00+02:00");
        decide(a, "ADMITTED", "REGULAR");
        decide(b, "ADMITTED", "REGULAR");
        decide(h, "ADMITTED", "IRREGULAR");
        act("buyer", lot, "option-choice", "{\"optionIds\": []}").statusCode(200);
    }

    private void decide(String offer, String candidature, String regularity) {
        act("buyer", offer, "candidature-decision", decision(candidature)).statusCode(200);
        if (regularity != null) {
            act("buyer", offer, "regularity-decision", decision(regularity)).statusCode(200);
        }
    }

    private void evaluated() {
        ScoringStub.answers("PUT /evaluations/.*", 201, "{\"status\": \"OPEN\"}");
        act("buyer", lot, "evaluation", EVALUATION).statusCode(200).body("status", equalTo("IN_EVALUATION"));
    }

    private void ranked() {
        clock.set("2025-06-06T17:00:00+02:00");
        ScoringStub.answers("GET /evaluations/[^/]*", 200, "{\"status\": \"CLOSED\", \"resultHash\": \"abc\"}");
        ScoringStub.answers(
                "GET /evaluations/[^/]*/result",
                200,
                "{\"outcomes\": [%s, %s]}".formatted(outcome(b, 1, "3.61"), outcome(a, 2, "3.43")));
        act("buyer", lot, "ranking", "").statusCode(200).body("rankingHash", equalTo("abc"));
    }

    private void awarded() {
        clock.set("2025-06-10T09:00:00+02:00");
        act("buyer", lot, "provisional-award", "{\"offerId\": \"%s\"}".formatted(idOf(b)));
        for (var piece : as("buyer", INRAE).get(lot).jsonPath().<String>getList("awardees[0].pieces.piece")) {
            act("buyer", lot, "awardee-pieces", piece(piece).replace("06-12", "06-10"))
                    .statusCode(200);
        }
        act("representative", lot, "award", "{\"reason\": \"offre la mieux classée\"}")
                .statusCode(200);
    }

    /** An act from the version that is current. */
    private ValidatableResponse act(String role, String resource, String act, String body) {
        var request = once(as(role, INRAE)).header("If-Match", seen(resource).header("ETag"));
        return (body.isEmpty() ? request : request.body(body))
                .post(resource + "/" + act)
                .then();
    }

    private Response seen(String resource) {
        return as("buyer", INRAE).get(resource);
    }

    private static String outcome(String offer, int rank, String total) {
        return """
                {"offerId": "%s", "outcome": "RANKED", "rank": %d, "tied": false,
                 "total": {"fraction": "1", "decimal": "%3$s", "rounded": "%3$s"}, "criterionMarks": [], "reasons": []}
                """.formatted(idOf(offer), rank, total);
    }

    private static String decision(String outcome) {
        return "{\"outcome\": \"%s\", \"reason\": \"examiné\"}".formatted(outcome);
    }

    private static String choice(String offer, String reason) {
        return "{\"offerId\": \"%s\", \"tieBreakReason\": \"%s\"}".formatted(idOf(offer), reason);
    }

    private static String discontinuance(String ground) {
        return "{\"ground\": \"%s\", \"reason\": \"aucune candidature recevable\"}".formatted(ground);
    }

    private static String piece(String piece) {
        return "{\"piece\": \"%s\", \"member\": \"%s\", \"receivedOn\": \"2025-06-12\"}".formatted(piece, COMPANY_B);
    }

    private static Matcher<String> problem(String name) {
        return equalTo("urn:adjuge:problem:" + name);
    }

    private static String idOf(String offer) {
        return UUID.fromString(offer.substring(offer.lastIndexOf('/') + 1)).toString();
    }
}
