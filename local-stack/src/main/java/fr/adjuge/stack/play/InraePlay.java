package fr.adjuge.stack.play;

import static fr.adjuge.stack.play.RankedOffer.eliminated;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.stack.Part;
import fr.adjuge.stack.document.Pdf;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A combine harvester for INRAE (règlement de consultation INRAE-C24-2025-006), from the draft of 7 April to the award
 * notice of 27 June 2025.
 */
final class InraePlay {

    static final String REFERENCE = "INRAE-C24-2025-006";
    static final Cast CAST = Cast.of("18007003901027", "inrae.example");

    private static final List<String> TECHNICAL =
            List.of("mesures", "acquisition", "entretien", "capteurs", "logiciel", "cabine");
    private static final List<String> SPECIAL = List.of("sav");
    private static final List<String> AWARDEE_PIECES =
            List.of("EXCLUSIONS", "SALARIES-ETRANGERS", "JUGEMENTS", "ASSURANCE", "CERTIFICATS");

    private final JsonNode data = Json.resource("inrae/offers.json");
    private final Map<String, ExampleOffer> offers = ExampleOffer.allOf(data);
    private final Script script;
    private final TenderSteps steps;
    private final NoticeSteps notices;

    InraePlay(Script script) {
        this.script = script;
        this.steps = new TenderSteps(script, CAST, REFERENCE);
        this.notices = new NoticeSteps(script, steps);
    }

    /** @return the address of the tender */
    String play() {
        prepare();
        askAndAmend();
        deposit();
        open();
        examine();
        evaluate();
        award();
        conclude();
        publishAward();
        return steps.tender();
    }

    private void prepare() {
        script.at("2025-04-07T09:00");
        steps.draft(Json.resource("inrae/consultation.json"));
        addDocument("AE.pdf", "COMMITMENT", "Acte d'engagement");
        addDocument("CCAP.pdf", "ADMINISTRATIVE_CLAUSES", "Cahier des clauses administratives particulières");
        addDocument("CCAP-annexe-1.pdf", "ADMINISTRATIVE_CLAUSES", "CCAP, annexe 1");
        addDocument("CCAP-annexe-2.pdf", "ADMINISTRATIVE_CLAUSES", "CCAP, annexe 2");
        addDocument("DC1.pdf", "FORM", "Formulaire DC1");
        addDocument("DC2.pdf", "FORM", "Formulaire DC2");
        addDocument("RC.pdf", "CONSULTATION_RULES", "Règlement de consultation");
        script.at("2025-04-08T10:00");
        steps.recordCredits("360000.00");
    }

    private void askAndAmend() {
        var specifications = addDocument("CCTP.pdf", "TECHNICAL_SPECIFICATIONS", "Cahier des clauses techniques");
        script.at("2025-04-14T10:00");
        steps.publish(
                "5b0f6c1e-3a52-4c0e-9d3e-2f7a1c9e4b01",
                Map.of(
                        "EARLIEST_DEADLINE", "2025-05-15",
                        "MISSING_DOCUMENTS", "2025-05-13",
                        "QUESTIONS", "2025-05-18",
                        "ANSWERS", "2025-05-22",
                        "OFFERS_VALID_UNTIL", "2025-09-28"));
        script.at("2025-05-12T09:30");
        var question = script.by(offer("A").operator(), "asks a question")
                .post(
                        steps.tender() + "/questions",
                        Json.object("text", "La largeur de coupe de 1,50 m est-elle un minimum ou une valeur fixe ?"))
                .telling("/inTime")
                .expect(201)
                .text("/id");
        script.at("2025-05-15T11:00");
        script.by(CAST.buyer(), "answers to all")
                .post(
                        steps.tender() + "/questions/" + question + "/answer",
                        Json.object("text", "C'est un minimum ; le CCTP sera précisé sur ce point."))
                .telling("/answer/standing")
                .expect(200);
        script.at("2025-05-16T10:00");
        var precise = addDocument("CCTP-v2.pdf", "TECHNICAL_SPECIFICATIONS", "CCTP : largeur de coupe minimale 1,50 m");
        script.by(CAST.buyer(), "changes a detail of the CCTP")
                .post(
                        steps.tender() + "/amendments",
                        Json.object(
                                "description",
                                "CCTP : la largeur de coupe de 1,50 m est un minimum.",
                                "replacedDocuments",
                                List.of(Json.object("documentId", specifications, "replacementId", precise))))
                .matching(steps.tender())
                .telling("/number", "/standing")
                .expect(201);
    }

    private void deposit() {
        script.at("2025-05-23T15:00");
        var early = offer("C").at("219500.00");
        steps.deposit(early, "offer C, first version", steps.upload(early, "offer C, first version"));
        script.at("2025-05-26T10:00");
        steps.deposit(offer("A"));
        script.at("2025-05-26T16:00");
        var withdrawn = steps.deposit(offer("W")).text("/depositId");
        script.at("2025-05-27T09:00");
        steps.deposit(offer("B"));
        steps.deposit(offer("D"));
        steps.deposit(offer("E"));
        script.at("2025-05-27T14:00");
        steps.deposit(offer("C"));
        script.at("2025-05-27T15:00");
        script.by(offer("W").operator(), "withdraws its deposit")
                .post(steps.tender() + "/deposits/" + withdrawn + "/withdrawal", Json.object())
                .matching(steps.tender() + "/deposits/" + withdrawn)
                .telling("/fate")
                .expect(200);
        script.at("2025-05-28T10:30");
        steps.deposit(offer("H"));
        script.at("2025-05-28T11:00");
        script.by(CAST.firstOfficer(), "tries to open before the deadline")
                .post(steps.tender() + "/opening", Json.object())
                .matching(steps.tender())
                .expectRefusal(409, "too-early");
        script.at("2025-05-28T11:30");
        steps.deposit(offer("G"));
        depositAroundNoon();
    }

    private void depositAroundNoon() {
        var last = steps.upload(offer("F"), "offer F");
        var late = steps.upload(offer("L"), "offer L");
        script.at("2025-05-28T11:59:58");
        var inTime = steps.deposit(offer("F"), "offer F", last);
        script.check("two seconds before noon is in time", "true", inTime.text("/onTime"));
        script.at("2025-05-28T12:00:01");
        var tooLate = steps.deposit(offer("L"), "offer L", late);
        script.check("a second after noon is late: kept, never opened", "false", tooLate.text("/onTime"));
    }

    private void open() {
        script.at("2025-05-28T14:00");
        script.check(
                "eight deposits are opened; what is late, withdrawn or replaced stays sealed",
                Map.of("OPENED", 8, "LATE", 1, "WITHDRAWN", 1, "REPLACED", 1),
                steps.openOffers());
        script.check("eight offers are opened", 8, steps.readOffers());
    }

    private void examine() {
        script.at("2025-05-30T10:00");
        script.by(CAST.buyer(), "asks Société fictive E for its references")
                .post(
                        steps.offerOf(offer("E")) + "/candidature-request",
                        Json.object("missingPieces", List.of("REFERENCES"), "answerDueOn", "2025-06-04"))
                .matching(steps.offerOf(offer("E")))
                .expect(200);
        inAllButE().forEach(steps::admit);
        script.at("2025-06-02T10:00");
        detectAbnormallyLow();
        script.by(CAST.buyer(), "questions the price of Société fictive D")
                .post(
                        steps.offerOf(offer("D")) + "/price-request",
                        Json.object(
                                "question",
                                "Votre prix est inférieur de 38,5 % à l'estimation : veuillez en justifier la composition.",
                                "answerDueOn",
                                "2025-06-05"))
                .matching(steps.offerOf(offer("D")))
                .expect(200);
        script.at("2025-06-05T10:00");
        script.by(CAST.buyer(), "records the answer of Société fictive D")
                .post(
                        steps.offerOf(offer("D")) + "/price-answer",
                        Json.object(
                                "text",
                                "Machine de démonstration de l'année, remise à neuf, garantie comme une machine neuve."))
                .matching(steps.offerOf(offer("D")))
                .expect(200);
        script.by(CAST.buyer(), "declares the candidature of Société fictive E inadmissible")
                .post(
                        steps.offerOf(offer("E")) + "/candidature-decision",
                        Json.object(
                                "outcome",
                                "INADMISSIBLE",
                                "reason",
                                "La liste des références n'a pas été produite dans le délai fixé au 4 juin 2025."))
                .matching(steps.offerOf(offer("E")))
                .expect(200);
        script.by(CAST.buyer(), "declares the offer of Société fictive H irregular")
                .post(
                        steps.offerOf(offer("H")) + "/regularity-decision",
                        Json.object(
                                "outcome",
                                "IRREGULAR",
                                "reason",
                                "La PSE 2 n'est pas chiffrée, alors que les candidats devaient chiffrer les PSE séparément."))
                .matching(steps.offerOf(offer("H")))
                .expect(200);
        script.by(CAST.buyer(), "records the combination of options: none")
                .post(steps.lot() + "/option-choice", Json.object("optionIds", List.of()))
                .matching(steps.lot())
                .telling("/optionChoice")
                .expect(200);
    }

    private void detectAbnormallyLow() {
        var prices = inMarked().stream()
                .map(offer -> Json.object("offerId", steps.idOf(offer), "priceExcludingVat", Json.euros(offer.price())))
                .toList();
        var found = script.by(CAST.buyer(), "looks for abnormally low prices")
                .to(Part.SCORING)
                .post(
                        "/abnormally-low-checks",
                        Json.object("estimateExcludingVat", Json.euros("260000.00"), "offers", prices))
                .expect(200)
                .body();
        script.keep("abnormally-low.json", found);
        var flagged = found.path("offers").findParents("flagged").stream()
                .filter(line -> line.has("detectors") && line.path("flagged").asBoolean())
                .map(line -> line.path("offerId").asText())
                .collect(toSet());
        script.check("the price of D alone is flagged", Set.of(steps.idOf(offer("D"))), flagged);
    }

    private void evaluate() {
        script.at("2025-06-06T09:00");
        script.by(CAST.buyer(), "accepts the price of Société fictive D")
                .post(
                        steps.offerOf(offer("D")) + "/price-decision",
                        Json.object(
                                "outcome",
                                "JUSTIFIED",
                                "reason",
                                "Le prix tient à la machine de démonstration ; la garantie est entière."))
                .matching(steps.offerOf(offer("D")))
                .expect(200);
        inMarked().forEach(steps::findRegular);
        var evaluation = steps.openEvaluation("AFTER_QUALITY_MARKS", List.of("valeur-technique"), SPECIAL);
        for (var offer : inMarked()) {
            steps.mark(evaluation, offer, CAST.technician(), TECHNICAL, data.path("reasons"));
            steps.mark(evaluation, offer, CAST.specialist(), SPECIAL, data.path("reasons"));
        }
        script.at("2025-06-06T16:00");
        steps.lockQuality(evaluation);
        script.at("2025-06-06T17:00");
        steps.close(evaluation);
        // Totals worked out apart, with exact fractions: 0.55 × N'1 + 0.35 × P + 0.10 × N'3.
        script.check(
                "the ranking is that of the example, F and G tied",
                List.of(
                        new RankedOffer("Société fictive B", 1, "469477/130000"),
                        new RankedOffer("Société fictive F", 2, "69/20"),
                        new RankedOffer("Société fictive G", 2, "69/20"),
                        new RankedOffer("Société fictive A", 4, "68669/20000"),
                        new RankedOffer("Société fictive C", 5, "119/40"),
                        eliminated("Société fictive D")),
                RankedOffer.in(steps.fetchRanking()));
    }

    private void award() {
        script.at("2025-06-10T09:00");
        steps.provisionallyAward(offer("B"));
        script.at("2025-06-12T15:00");
        steps.receivePieces(offer("B"), AWARDEE_PIECES, "2025-06-12");
        script.at("2025-06-13T10:00");
        steps.award("Offre économiquement la plus avantageuse, classée première au regard des critères annoncés.");
        script.check("seven letters leave", 7, steps.sendLetters());
        steps.readOwnLetter(offer("F"));
    }

    private void conclude() {
        script.at("2025-06-20T10:00");
        steps.contractorSigns(offer("B"), "2025-06-20");
        script.at("2025-06-23T10:00");
        steps.signTooEarly();
        script.at("2025-06-24T09:00");
        steps.sign();
        script.at("2025-06-25T10:00");
        steps.notifyContract(Json.object());
    }

    private void publishAward() {
        var notice = notices.awaitNotice();
        script.at("2025-06-27T11:00");
        notices.publish(notice, "259999.00", 8);
        steps.verifyTrail();
    }

    private String addDocument(String name, String kind, String title) {
        return steps.addDocument(name, kind, Pdf.of(title, List.of("Consultation " + REFERENCE, "Fichier d'exemple.")));
    }

    private List<ExampleOffer> inAllButE() {
        return List.of("A", "B", "C", "D", "F", "G", "H").stream()
                .map(this::offer)
                .toList();
    }

    private List<ExampleOffer> inMarked() {
        return List.of("A", "B", "C", "D", "F", "G").stream().map(this::offer).toList();
    }

    private ExampleOffer offer(String id) {
        return requireNonNull(offers.get(id), id);
    }
}
