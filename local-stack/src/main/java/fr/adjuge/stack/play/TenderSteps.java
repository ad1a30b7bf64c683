package fr.adjuge.stack.play;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.stack.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What both procedures do in the same way, told once. */
final class TenderSteps {

    /** Neither of the two contracts is divided. */
    static final String LOT = "LOT-0001";

    final Script script;
    final Cast cast;
    private final String reference;
    private final Map<String, String> offers = new LinkedHashMap<>();
    private String tender = "";

    TenderSteps(Script script, Cast cast, String reference) {
        this.script = script;
        this.cast = cast;
        this.reference = reference;
    }

    String tender() {
        return tender;
    }

    String lot() {
        return tender + "/lots/" + LOT;
    }

    /** The address of the opened offer of this company. */
    String offerOf(ExampleOffer offer) {
        return tender + "/offers/" + idOf(offer);
    }

    String idOf(ExampleOffer offer) {
        var id = offers.get(offer.siret());
        if (id == null) {
            throw new PlayFailure("no offer of " + offer.company() + " among the opened ones: " + offers);
        }
        return id;
    }

    void draft(JsonNode consultation) {
        var drafted = script.by(cast.buyer(), "drafts the consultation")
                .post("/tenders", Json.object("consultation", consultation))
                .telling("/status", "/consultation/reference")
                .expect(201);
        tender = "/tenders/" + drafted.text("/id");
    }

    void recordCredits(String amount) {
        script.by(cast.buyer(), "records the credits, sealed")
                .put(tender + "/credits", Json.object("amountExcludingVat", Json.euros(amount)))
                .matching(tender)
                .telling("/creditsExcludingVat/amount")
                .expect(200);
    }

    /** @return the id of the document */
    String addDocument(String name, String kind, byte[] content) {
        return script.by(cast.buyer(), "adds " + name)
                .post(tender + "/documents?name=" + encode(name, UTF_8) + "&kind=" + kind, content)
                .matching(tender)
                .telling("/kind", "/size")
                .expect(201)
                .text("/id");
    }

    /** @param limits days by the name of the limit, as they must come out of the rules of the sending day */
    void publish(String contractNoticeId, Map<String, String> limits) {
        script.by(cast.buyer(), "sends the notice and publishes")
                .post(tender + "/publication", Json.object("contractNoticeId", contractNoticeId))
                .matching(tender)
                .telling("/status", "/launchedOn", "/offerDeadlineInParis", "/contractNotice")
                .expect(200);
        var calendar = script.by(cast.buyer(), "reads the time limits")
                .get(tender + "/calendar")
                .expect(200)
                .body();
        script.keep("calendar.json", calendar);
        var found = new TreeMap<String, String>();
        for (var limit : calendar.path("limits")) {
            found.put(limit.path("name").asText(), limit.path("on").asText());
        }
        script.check("the time limits: " + found, limits, pick(found, limits.keySet()));
    }

    private static Map<String, String> pick(Map<String, String> all, Set<String> names) {
        return all.entrySet().stream()
                .filter(limit -> names.contains(limit.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Uploads the files of an offer; nothing is deposited yet. */
    List<String> upload(ExampleOffer offer, String name) {
        var uploads = new ArrayList<String>();
        for (var file : new OfferFiles(offer, reference).all().entrySet()) {
            var id = script.keyFor(name + "/" + file.getKey()).toString();
            script.by(offer.operator(), "uploads " + file.getKey() + " of " + name)
                    .put(tender + "/uploads/" + id + "?fileName=" + encode(file.getKey(), UTF_8), file.getValue())
                    .quiet()
                    .expect(200);
            uploads.add(id);
        }
        return uploads;
    }

    /** Turns the uploaded files into a deposit and keeps its receipt. */
    Answer deposit(ExampleOffer offer, String name, List<String> uploads) {
        var receipt = script.by(offer.operator(), "deposits " + name + ", " + uploads.size() + " files")
                .post(
                        tender + "/deposits",
                        Json.object("lotIds", List.of(LOT), "kind", "FULL", "form", offer.form(), "uploadIds", uploads))
                .telling("/number", "/receivedAtInParis", "/onTime")
                .expect(201);
        script.keep("receipts/" + name.replace(",", "").replace(' ', '-') + ".json", receipt.body());
        return receipt;
    }

    Answer deposit(ExampleOffer offer) {
        return deposit(offer, "offer " + offer.id(), upload(offer, "offer " + offer.id()));
    }

    /** @return how many deposits had each fate */
    Map<String, Integer> openOffers() {
        script.by(cast.firstOfficer(), "approves the opening, first of two")
                .post(tender + "/opening", Json.object())
                .matching(tender)
                .telling("/tenderStatus")
                .expect(200);
        script.by(cast.secondOfficer(), "approves too: the offers are opened")
                .post(tender + "/opening", Json.object())
                .matching(tender)
                .telling("/tenderStatus")
                .expect(200);
        var register = script.by(cast.buyer(), "reads the register of the opening")
                .get(tender + "/opening-register")
                .expect(200);
        script.keep("opening-register.json", register.body());
        var fates = new TreeMap<String, Integer>();
        for (var deposit : register.body().path("deposits")) {
            fates.merge(deposit.path("fate").asText(), 1, Integer::sum);
        }
        return fates;
    }

    /** @return how many offers were opened */
    int readOffers() {
        var opened = script.by(cast.buyer(), "reads the offers")
                .get(tender + "/offers?limit=100")
                .expect(200);
        script.keep("offers.json", opened.body());
        for (var offer : opened.body().path("items")) {
            offers.put(
                    offer.path("registrationNumber").asText(), offer.path("id").asText());
        }
        return offers.size();
    }

    void admit(ExampleOffer offer) {
        script.by(cast.buyer(), "admits the candidature of " + offer.company())
                .post(
                        offerOf(offer) + "/candidature-decision",
                        Json.object("outcome", "ADMITTED", "reason", "Pièces complètes, capacités suffisantes."))
                .matching(offerOf(offer))
                .expect(200);
    }

    void findRegular(ExampleOffer offer) {
        script.by(cast.buyer(), "finds the offer of " + offer.company() + " regular")
                .post(
                        offerOf(offer) + "/regularity-decision",
                        Json.object("outcome", "REGULAR", "reason", "Offre conforme aux documents de la consultation."))
                .matching(offerOf(offer))
                .expect(200);
    }

    /** The address of the evaluation, in scoring-service. */
    String openEvaluation(String priceVisibility, List<String> technical, List<String> special) {
        var opened = script.by(cast.buyer(), "opens the evaluation")
                .post(
                        lot() + "/evaluation",
                        Json.object(
                                "priceVisibility",
                                priceVisibility,
                                "evaluators",
                                List.of(
                                        evaluator(cast.technician(), technical),
                                        evaluator(cast.specialist(), special))))
                .matching(lot())
                .telling("/status", "/evaluationId")
                .expect(200);
        return "/evaluations/" + opened.text("/evaluationId");
    }

    /** Gives an offer the marks of the example data, with their reasons. */
    void mark(String evaluation, ExampleOffer offer, Person evaluator, List<String> criteria, JsonNode reasons) {
        var given = criteria.stream().map(offer.marks()::get).toList();
        for (var criterion : criteria) {
            var mark = String.valueOf(offer.marks().get(criterion));
            var last = criterion.equals(criteria.get(criteria.size() - 1));
            var what = last
                    ? "marks the offer of %s: %s"
                            .formatted(
                                    offer.company(),
                                    given.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    : "marks " + criterion + " of " + offer.company();
            var act = script.by(evaluator, what)
                    .to(Part.SCORING)
                    .put(
                            evaluation + "/marks/" + idOf(offer) + "/" + criterion,
                            Json.object(
                                    "mark",
                                    Integer.valueOf(mark),
                                    "reason",
                                    reasons.path(criterion).path(mark).asText()));
            (last ? act : act.quiet()).expect(200);
        }
    }

    /** Makes the quality marks final; evaluators see the prices from then on. */
    void lockQuality(String evaluation) {
        script.by(cast.buyer(), "makes the quality marks final: prices may be seen")
                .to(Part.SCORING)
                .put(evaluation + "/quality-lock", Json.object())
                .telling("/pricesVisible")
                .expect(200);
    }

    /** Closes the evaluation, which freezes the ranking, and has it computed again. */
    void close(String evaluation) {
        script.by(cast.buyer(), "closes the evaluation: the ranking is frozen")
                .to(Part.SCORING)
                .put(evaluation + "/closure", Json.object())
                .telling("/status", "/resultHash")
                .expect(200);
        var verification = script.by(cast.auditor(), "has the ranking computed again from the frozen marks")
                .to(Part.SCORING)
                .post(evaluation + "/verification", Json.object())
                .telling("/identical", "/recomputedHash")
                .expect(200);
        script.check("the ranking computed again is the same, byte for byte", "true", verification.text("/identical"));
        keep(evaluation + "/explanation", "ranking-explained.txt");
        keep(evaluation + "/report", "analysis-report.html");
        keep(evaluation + "/report.pdf", "analysis-report.pdf");
    }

    private void keep(String address, String file) {
        script.keep(file, script.read(cast.buyer(), Part.SCORING, address).bytes());
    }

    JsonNode fetchRanking() {
        var ranking = script.by(cast.buyer(), "takes over the ranking")
                .post(lot() + "/ranking", Json.object())
                .matching(lot())
                .telling("/status", "/rankingHash")
                .expect(200);
        var fetched = script.by(cast.buyer(), "reads the ranking")
                .get(lot() + "/ranking")
                .expect(200);
        script.check(
                "the ranking is the one that was frozen", ranking.text("/rankingHash"), fetched.text("/resultHash"));
        script.keep("ranking.json", fetched.body());
        return fetched.body().path("result");
    }

    void provisionallyAward(ExampleOffer offer) {
        script.by(cast.buyer(), "asks " + offer.company() + ", ranked first, for its pieces")
                .post(lot() + "/provisional-award", Json.object("offerId", idOf(offer)))
                .matching(lot())
                .telling("/status", "/awardees/0/dueOn")
                .expect(200);
    }

    void receivePieces(ExampleOffer offer, List<String> pieces, String receivedOn) {
        for (var piece : pieces) {
            script.by(cast.buyer(), "receives " + piece + " of " + offer.company())
                    .post(
                            lot() + "/awardee-pieces",
                            Json.object("piece", piece, "member", offer.siret(), "receivedOn", receivedOn))
                    .matching(lot())
                    .expect(200);
        }
    }

    void award(String reason) {
        script.by(cast.representative(), "decides the award")
                .post(lot() + "/award", Json.object("reason", reason))
                .matching(lot())
                .telling("/status", "/award/decidedOn")
                .expect(200);
    }

    /** @return how many letters left */
    int sendLetters() {
        script.by(cast.buyer(), "sends the letters to those not chosen")
                .post(lot() + "/rejection-letters", Json.object("channel", "ELECTRONIC"))
                .matching(lot())
                .telling("/status", "/standstill/earliestSignatureOn")
                .expect(200);
        var letters = lettersAsReadBy(cast.buyer());
        for (var letter : letters) {
            script.keep(
                    "letters/" + letter.path("recipient").asText().replace(' ', '-') + ".txt",
                    (letter.path("subject").asText() + "\n\n"
                                    + letter.path("text").asText() + "\n")
                            .getBytes(UTF_8));
        }
        return letters.size();
    }

    /** A tenderer finds its own letter and nobody else's. */
    void readOwnLetter(ExampleOffer offer) {
        var recipients = new ArrayList<String>();
        lettersAsReadBy(offer.operator())
                .forEach(letter ->
                        recipients.add(letter.path("recipientOrganisation").asText()));
        script.check(offer.company() + " reads its own letter only", List.of(offer.siret()), recipients);
    }

    private JsonNode lettersAsReadBy(Person reader) {
        return script.by(reader, "reads the letters")
                .get(lot() + "/letters?limit=100")
                .expect(200)
                .body()
                .path("items");
    }

    void contractorSigns(ExampleOffer offer, String signedOn) {
        script.by(cast.buyer(), "records that " + offer.company() + " has signed on paper")
                .post(lot() + "/contractor-signature", Json.object("signedOn", signedOn, "paper", true))
                .matching(lot())
                .telling("/status")
                .expect(200);
    }

    void signTooEarly() {
        script.by(cast.representative(), "tries to sign before the standstill is over")
                .post(lot() + "/conclusion", Json.object())
                .matching(lot())
                .expectRefusal(409, "too-early");
    }

    void sign() {
        script.by(cast.representative(), "signs: the contract is concluded")
                .post(lot() + "/conclusion", Json.object())
                .matching(lot())
                .telling("/status", "/contract/concludedOn")
                .expect(200);
    }

    /** @param details of the award notice, as far as the buyer has given them already */
    void notifyContract(JsonNode details) {
        script.by(cast.buyer(), "notifies the contract")
                .post(lot() + "/notification", details)
                .matching(lot())
                .telling("/status", "/contract/notifiedOn", "/contract/endsOn")
                .expect(200);
    }

    /** Both chains of the audit trail: what is done in the procedure, and what is done with deposits. */
    void verifyTrail() {
        verifyTrail("PROCEDURE", "audit.json");
        verifyTrail("DEPOSITS", "audit-deposits.json");
    }

    private void verifyTrail(String chapter, String file) {
        var address = tender + "/events";
        script.keep(
                file,
                script.read(cast.auditor(), Part.TENDER, address + "?limit=200&chapter=" + chapter)
                        .body());
        var verification = script.by(cast.auditor(), "verifies the audit trail, chapter " + chapter)
                .get(address + "/verification?chapter=" + chapter)
                .telling("/events", "/lastHash")
                .expect(200);
        script.check("no event of the audit trail has been changed", "true", verification.text("/intact"));
    }

    private static JsonNode evaluator(Person person, List<String> criteria) {
        return Json.object("subject", person.subject(), "name", person.name(), "criterionIds", criteria);
    }
}
