package fr.adjuge.tender;

import static fr.adjuge.testkit.access.Access.FORBIDDEN;
import static fr.adjuge.testkit.access.Access.IN_VAIN;
import static fr.adjuge.testkit.access.Access.PASSES;
import static fr.adjuge.testkit.access.Access.READS;
import static fr.adjuge.testkit.access.Access.TOO_EARLY;
import static fr.adjuge.testkit.access.Access.UNKNOWN;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.tender.opening.OpeningScene;
import fr.adjuge.testkit.BadTokens;
import fr.adjuge.testkit.access.Access;
import fr.adjuge.testkit.access.Asker;
import fr.adjuge.testkit.access.Asker.House;
import fr.adjuge.testkit.access.AuthorisationMatrix;
import fr.adjuge.testkit.access.Rule;
import fr.adjuge.testkit.access.Rules;
import fr.adjuge.testkit.access.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A tender of INRAE as a draft, a draft given up, published with a question, a deposit of company A and one of company C
 * in it, opened and in evaluation, and after the letters: C gets the contract, A its letter, B was never there.
 */
@QuarkusTest
class AuthorisationTest extends OpeningScene {

    private static final String COMPANY_C = "00001003300016";

    private static final String DRAFT = "draft";
    private static final String GIVEN_UP = "draft given up";
    private static final String SEALED = "published, with sealed deposits";
    private static final String OPENED = "opened, in evaluation";
    private static final String TOLD = "after the letters";

    // Secrets.
    private static final String ANNOUNCED = "what is announced";
    private static final String CREDITS = "credits";
    private static final String QUESTION = "question without an answer";
    private static final String REPLACEMENT = "replacement not announced";
    private static final String DEPOSIT = "deposit";
    private static final String OTHER_DEPOSIT = "deposit of another company";
    private static final String OTHER_OFFER = "offer of another company";
    private static final String FILE = "file of a deposit";
    private static final String LETTER = "letter";

    private static final String[] SEALED_THINGS = {DEPOSIT, OTHER_DEPOSIT, FILE};
    private static final String[] OF_OTHERS = {
        CREDITS, QUESTION, REPLACEMENT, DEPOSIT, OTHER_DEPOSIT, OTHER_OFFER, FILE, LETTER
    };
    private static final String[] OF_OTHER_COMPANIES = {CREDITS, REPLACEMENT, OTHER_DEPOSIT, OTHER_OFFER};

    @TestFactory
    Stream<DynamicTest> everyoneDoesAndSeesWhatIsTheirsOnly() {
        return new AuthorisationMatrix(
                        this::token,
                        BadTokens.of(identity, INRAE),
                        rules(),
                        List.of(draft(), givenUp(), sealed(), opened(), told()))
                .tests();
    }

    private String token(Asker asker) {
        if (asker.is("service")) {
            return identity.serviceToken("scoring-service");
        }
        var isCompany = asker.is("operator");
        var organisation =
                switch (asker.house()) {
                    case OWN, COLLEAGUE -> isCompany ? COMPANY_A : INRAE;
                    case OTHER -> isCompany ? COMPANY_B : CHAMBERS;
                    case NONE -> "";
                };
        var subject = asker.role() + (asker.house() == House.COLLEAGUE ? "-colleague" : "");
        return identity.token(subject, organisation, asker.role());
    }

    // What each gets.

    private static Map<String, Rule> rules() {
        return new Rules()
                .add((asker, scene) -> READS, "listCodeLists", "getCodeList", "readSandboxClock")
                .add((asker, scene) -> PASSES, "moveSandboxClock")

                // For everybody from the publication on.
                .add(AuthorisationTest::listedTenders, "listTenders")
                .add(
                        AuthorisationTest::published,
                        "getTender",
                        "listAmendments",
                        "getCalendar",
                        "listDocuments",
                        "listQuestions")
                .add(AuthorisationTest::document, "getDocument", "downloadDocument")

                // Acts of the buyer's house.
                .add((asker, scene) -> asker.house() == House.NONE ? FORBIDDEN : PASSES, "draftTender")
                .add(
                        AuthorisationTest::act,
                        "reviseTender",
                        "giveUpDraft",
                        "recordCredits",
                        "addDocument",
                        "removeDocument",
                        "publishTender",
                        "amendTender",
                        "discontinueTender",
                        "approveOpening",
                        "answerQuestion")
                .add(
                        AuthorisationTest::actOnLot,
                        "annulLot",
                        "awardLot",
                        "awardProvisionally",
                        "chooseOptions",
                        "concludeContract",
                        "discontinueLot",
                        "eliminateAwardee",
                        "extendOfferValidity",
                        "notifyContract",
                        "openEvaluation",
                        "recordAwardeePiece",
                        "recordContractorSignature",
                        "resumeLot",
                        "sendRejectionLetters",
                        "suspendLot",
                        "takeRanking")
                .add(
                        AuthorisationTest::actOnLot,
                        "decideCandidature",
                        "decidePrice",
                        "decideRegularity",
                        "questionPrice",
                        "recordPriceAnswer",
                        "recordRegularisationAnswer",
                        "requestCandidaturePieces",
                        "requestRegularisation")

                // What the buyer's house reads.
                .add(AuthorisationTest::trail, "listEvents", "verifyEvents")
                .add(AuthorisationTest::opening, "getOpening")
                .add(AuthorisationTest::afterTheOpening, "getOpeningRegister")
                .add(AuthorisationTest::pricesOfLot, "checkLotPrices")
                .add(AuthorisationTest::lot, "getLot")
                .add(AuthorisationTest::listedLots, "listLots")
                .add(AuthorisationTest::ranking, "getRanking")

                // Offers and letters.
                .add(AuthorisationTest::listedOffers, "listOffers")
                .add(AuthorisationTest::offer, "getOffer", "downloadOfferFile")
                .add(AuthorisationTest::letters, "listLetters")

                // Companies.
                .add(AuthorisationTest::companyAct, "askQuestion", "uploadFile", "depositOffer")
                .add(AuthorisationTest::listedDeposits, "listDeposits")
                .add(AuthorisationTest::ownDeposit, "getDeposit", "withdrawDeposit", "getUpload")
                .add(AuthorisationTest::inbox, "listInbox")
                .add(AuthorisationTest::inboxEntry, "getInboxEntry", "answerRequest")
                .byOperation();
    }

    private static boolean isOfBuyer(Asker asker) {
        return asker.isInside() && !asker.is("operator", "service", "");
    }

    private static Access listedTenders(Asker asker, Scene scene) {
        if (isOfBuyer(asker)) {
            return READS.without(SEALED_THINGS);
        }
        return scene.is(DRAFT, GIVEN_UP) ? READS.ofOthers() : READS.without(OF_OTHERS);
    }

    private static Access published(Asker asker, Scene scene) {
        if (scene.is(GIVEN_UP) || scene.is(DRAFT) && !isOfBuyer(asker)) {
            return UNKNOWN;
        }
        if (isOfBuyer(asker)) {
            return READS.without(SEALED_THINGS);
        }
        return asker.is("operator") && asker.isInside() ? READS.without(OF_OTHER_COMPANIES) : READS.without(OF_OTHERS);
    }

    /** That of the published tender is a replacement which no amendment has announced. */
    private static Access document(Asker asker, Scene scene) {
        return scene.is(GIVEN_UP) || scene.is(DRAFT, SEALED) && !isOfBuyer(asker) ? UNKNOWN : READS;
    }

    /** In its own house, of what is not given up. */
    private static Access act(Asker asker, Scene scene) {
        return inTheHouse(asker, scene, PASSES);
    }

    private static Access inTheHouse(Asker asker, Scene scene, Access inside) {
        return switch (asker.house()) {
            case OWN, COLLEAGUE -> scene.is(GIVEN_UP) ? UNKNOWN : inside;
            case OTHER -> UNKNOWN;
            case NONE -> FORBIDDEN;
        };
    }

    /** Lots and offers are there from the opening on. */
    private static Access actOnLot(Asker asker, Scene scene) {
        return inTheHouse(asker, scene, scene.is(OPENED, TOLD) ? PASSES : IN_VAIN);
    }

    /** Of a draft that was given up the trail is all there is. */
    private static Access trail(Asker asker, Scene scene) {
        return asker.isInside() ? sealedBefore(scene) : inTheHouse(asker, scene, READS);
    }

    private static Access sealedBefore(Scene scene) {
        return scene.is(OPENED, TOLD) ? READS : READS.without(SEALED_THINGS);
    }

    private static Access opening(Asker asker, Scene scene) {
        return inTheHouse(asker, scene, sealedBefore(scene));
    }

    private static Access afterTheOpening(Asker asker, Scene scene) {
        return inTheHouse(asker, scene, scene.is(OPENED, TOLD) ? READS : TOO_EARLY);
    }

    private static Access pricesOfLot(Asker asker, Scene scene) {
        return scene.is(DRAFT) ? inTheHouse(asker, scene, UNKNOWN) : afterTheOpening(asker, scene);
    }

    private static Access lot(Asker asker, Scene scene) {
        return inTheHouse(asker, scene, scene.is(DRAFT) ? UNKNOWN : READS.without(SEALED_THINGS));
    }

    private static Access listedLots(Asker asker, Scene scene) {
        return asker.house() == House.NONE ? FORBIDDEN : asker.isInside() ? READS : READS.ofOthers();
    }

    private static Access ranking(Asker asker, Scene scene) {
        return inTheHouse(asker, scene, scene.is(TOLD) ? READS : UNKNOWN);
    }

    /** The evaluator is named for the lot in evaluation, its colleague is not. */
    private static Access listedOffers(Asker asker, Scene scene) {
        return offers(asker, scene, READS.ofOthers());
    }

    private static Access offer(Asker asker, Scene scene) {
        return offers(asker, scene, UNKNOWN);
    }

    private static Access offers(Asker asker, Scene scene, Access ofOthers) {
        if (asker.house() == House.NONE) {
            return FORBIDDEN;
        }
        if (!asker.is("operator") && (scene.is(GIVEN_UP) || asker.house() == House.OTHER)) {
            return UNKNOWN;
        }
        if (asker.is("operator") && scene.is(DRAFT, GIVEN_UP)) {
            return UNKNOWN;
        }
        if (scene.is(DRAFT, SEALED)) {
            return TOO_EARLY;
        }
        if (asker.is("operator")) {
            return asker.isInside() ? READS.without(OF_OTHER_COMPANIES) : ofOthers;
        }
        return asker.equals(new Asker("evaluator", House.COLLEAGUE)) ? ofOthers : READS;
    }

    private static Access letters(Asker asker, Scene scene) {
        if (asker.house() == House.NONE) {
            return FORBIDDEN;
        }
        if (scene.is(DRAFT, GIVEN_UP)) {
            return UNKNOWN;
        }
        if (asker.is("operator")) {
            return asker.isInside() ? READS.without(OF_OTHER_COMPANIES) : READS.ofOthers();
        }
        return asker.isInside() ? READS : UNKNOWN;
    }

    private static Access companyAct(Asker asker, Scene scene) {
        return ofCompany(asker, scene, PASSES, PASSES);
    }

    private static Access listedDeposits(Asker asker, Scene scene) {
        return ofCompany(asker, scene, READS.without(OF_OTHER_COMPANIES), READS.ofOthers());
    }

    private static Access ownDeposit(Asker asker, Scene scene) {
        return ofCompany(asker, scene, PASSES, UNKNOWN);
    }

    private static Access ofCompany(Asker asker, Scene scene, Access own, Access other) {
        if (asker.house() == House.NONE) {
            return FORBIDDEN;
        }
        return scene.is(DRAFT, GIVEN_UP) ? UNKNOWN : asker.isInside() ? own : other;
    }

    private static Access inbox(Asker asker, Scene scene) {
        return switch (asker.house()) {
            case OWN, COLLEAGUE -> READS.without(OF_OTHER_COMPANIES);
            case OTHER -> READS.ofOthers();
            case NONE -> FORBIDDEN;
        };
    }

    private static Access inboxEntry(Asker asker, Scene scene) {
        return switch (asker.house()) {
            case OWN, COLLEAGUE -> PASSES;
            case OTHER -> UNKNOWN;
            case NONE -> FORBIDDEN;
        };
    }

    // The scenes.

    private Scene draft() {
        clock.set("2025-04-07T09:00:00+02:00");
        var tender = inraeDraft().jsonPath();
        return new Scene(
                DRAFT, path(tender, document("/tenders/" + tender.getString("id"), "RC.pdf")), secretsOf(tender));
    }

    private Scene givenUp() {
        var tender = inraeDraft().jsonPath();
        var address = "/tenders/" + tender.getString("id");
        var file = document(address, "RC.pdf");
        once(as("buyer", INRAE))
                .header("If-Match", tag(address))
                .delete(address)
                .then()
                .statusCode(204);
        return new Scene(GIVEN_UP, path(tender, file), secretsOf(tender));
    }

    private Scene sealed() {
        var address = publishedTender();
        var tender = as("buyer", INRAE).get(address).jsonPath();
        var secrets = new HashMap<>(Map.of(CREDITS, "360000.00"));
        secrets.put(QUESTION, "La trémie doit-elle être inox ? " + UUID.randomUUID());
        var question = once(as("operator", COMPANY_A))
                .body("{\"text\": \"%s\"}".formatted(secrets.get(QUESTION)))
                .post(address + "/questions")
                .jsonPath()
                .getString("id");
        secrets.put(REPLACEMENT, "remplacement-" + UUID.randomUUID() + ".pdf");
        var replacement = document(address, secrets.get(REPLACEMENT));
        var path = path(tender, replacement);
        path.put("questionId", question);
        depositedByAandC(address, path, secrets);
        return new Scene(SEALED, path, secrets);
    }

    private Scene opened() {
        var path = new HashMap<String, String>();
        var secrets = new HashMap<>(Map.of(CREDITS, "360000.00"));
        inEvaluation(path, secrets);
        return new Scene(OPENED, path, secrets);
    }

    private Scene told() {
        var path = new HashMap<String, String>();
        var secrets = new HashMap<>(Map.of(CREDITS, "360000.00"));
        var tender = inEvaluation(path, secrets);
        var lot = tender + "/lots/LOT-0001";
        ScoringStub.answers("GET /evaluations/[^/]*", 200, "{\"status\": \"CLOSED\", \"resultHash\": \"abc\"}");
        ScoringStub.answers("GET /evaluations/[^/]*/result", 200, """
                {"engineVersion": "2", "inputHash": "c0ffee", "methodHash": "decaf", "optionCombination": [],
                 "combinations": [], "findings": [], "outcomes": [%s, %s]}""".formatted(
                        outcome(secrets.get(OTHER_OFFER), 1), outcome(path.get("offerId"), 2)));
        clock.set("2025-06-06T17:00:00+02:00");
        act("ranking", lot, "").statusCode(200);
        act("provisional-award", lot, "{\"offerId\": \"%s\"}".formatted(secrets.get(OTHER_OFFER)))
                .statusCode(200);
        for (var piece : as("buyer", INRAE).get(lot).jsonPath().<String>getList("awardees[0].pieces.piece")) {
            act(
                            "awardee-pieces",
                            lot,
                            "{\"piece\": \"%s\", \"member\": \"%s\", \"receivedOn\": \"2025-06-06\"}"
                                    .formatted(piece, COMPANY_C))
                    .statusCode(200);
        }
        act("representative", "award", lot, "{\"reason\": \"offre la mieux classée\"}")
                .statusCode(200);
        act("rejection-letters", lot, "{\"channel\": \"ELECTRONIC\"}").statusCode(200);
        secrets.put(
                LETTER,
                as("operator", COMPANY_A).get(lot + "/letters").jsonPath().getString("items[0].id"));
        return new Scene(TOLD, path, secrets);
    }

    private static String outcome(String offer, int rank) {
        return """
                {"offerId": "%s", "tenderer": "Société fictive", "outcome": "RANKED", "rank": %d, "tied": false,
                 "total": {"fraction": "1", "decimal": "1", "rounded": "1"}, "criterionMarks": [], "reasons": []}
                """.formatted(offer, rank);
    }

    /** An opened tender whose offers are marked; of one of its evaluators. */
    private String inEvaluation(Map<String, String> path, Map<String, String> secrets) {
        var tender = publishedTender();
        var read = as("buyer", INRAE).get(tender).jsonPath();
        path.putAll(path(
                read, as("buyer", INRAE).get(tender + "/documents").jsonPath().getString("items[0].id")));
        depositedByAandC(tender, path, secrets);
        opened(tender);
        var offers = offersOf(tender);
        path.put("offerId", last(offers.get(0)));
        path.put("fileId", as("buyer", INRAE).get(offers.get(0)).jsonPath().getString("files[0].id"));
        secrets.put(OTHER_OFFER, last(offers.get(1)));
        ScoringStub.answers("PUT /evaluations/.*", 201, "{\"status\": \"OPEN\"}");
        ScoringStub.answers("POST /abnormally-low-checks", 200, "{\"rules\": [], \"offers\": []}");
        clock.set("2025-06-05T10:00:00+02:00");
        offers.forEach(offer -> {
            act("candidature-decision", offer, decision("ADMITTED")).statusCode(200);
            act("regularity-decision", offer, decision("REGULAR")).statusCode(200);
        });
        act("option-choice", tender + "/lots/LOT-0001", "{\"optionIds\": []}").statusCode(200);
        act("evaluation", tender + "/lots/LOT-0001", """
                {"priceVisibility": "FROM_THE_START",
                 "evaluators": [{"subject": "evaluator", "name": "Évaluateur", "criterionIds": []}]}""").statusCode(200);
        return tender;
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void depositedByAandC(String address, Map<String, String> path, Map<String, String> secrets) {
        clock.set(DAY_BEFORE);
        var name = "offre-" + UUID.randomUUID() + ".pdf";
        var file = uploaded(address, COMPANY_A, name, "%PDF-1.7 acte d'engagement");
        var deposit = deposit(address, COMPANY_A, full(form(COMPANY_A, "239999.00"), file))
                .jsonPath();
        var other = deposited(address, COMPANY_C).jsonPath();
        path.put("uploadId", file.toString());
        path.put("depositId", deposit.getString("depositId"));
        path.put(
                "entryId",
                as("operator", COMPANY_A)
                        .get("/inbox?tenderId=" + path.get("id"))
                        .jsonPath()
                        .getString("items[0].id"));
        secrets.put(FILE, name);
        secrets.put(DEPOSIT, deposit.getString("number"));
        secrets.put(OTHER_DEPOSIT, other.getString("number"));
    }

    private String document(String tender, String name) {
        return once(as("buyer", INRAE))
                .contentType("application/octet-stream")
                .body("%PDF-1.7".getBytes(UTF_8))
                .post(tender + "/documents?kind=CONSULTATION_RULES&name=" + name)
                .jsonPath()
                .getString("id");
    }

    private static Map<String, String> path(JsonPath tender, String document) {
        var path = new HashMap<String, String>();
        path.put("name", "authority-activity");
        path.put("id", tender.getString("id"));
        path.put("tenderId", tender.getString("id"));
        path.put("lotId", "LOT-0001");
        path.put("documentId", document);
        Stream.of("depositId", "uploadId", "offerId", "fileId", "questionId")
                .forEach(nothing -> path.put(nothing, UUID.randomUUID().toString()));
        return path;
    }

    private static Map<String, String> secretsOf(JsonPath tender) {
        return Map.of(ANNOUNCED, tender.getString("consultation.reference"));
    }
}
