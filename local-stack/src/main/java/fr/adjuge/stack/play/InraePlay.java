package fr.adjuge.stack.play;

import static fr.adjuge.stack.play.RankedOffer.eliminated;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.stack.document.Pdf;
import java.util.List;
import java.util.Map;

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
    private final PlayedTender tender;
    private final PublicationSteps publication;
    private final DepositSteps deposits;
    private final InraeExamination examination;
    private final EvaluationSteps evaluation;
    private final AwardSteps award;
    private final NoticeSteps notices;

    InraePlay(Script script) {
        this.script = script;
        this.tender = new PlayedTender(script, CAST, REFERENCE);
        this.publication = new PublicationSteps(tender);
        this.deposits = new DepositSteps(tender);
        this.evaluation = new EvaluationSteps(tender);
        this.examination = new InraeExamination(tender, evaluation, offers);
        this.award = new AwardSteps(tender);
        this.notices = new NoticeSteps(tender);
    }

    /** @return the address of the tender */
    String play() {
        prepare();
        askAndAmend();
        deposit();
        open();
        examination.examine();
        evaluate();
        award();
        conclude();
        publishAward();
        return tender.address();
    }

    private void prepare() {
        script.at("2025-04-07T09:00");
        publication.draft(Json.resource("inrae/consultation.json"));
        addDocument("AE.pdf", "COMMITMENT", "Acte d'engagement");
        addDocument("CCAP.pdf", "ADMINISTRATIVE_CLAUSES", "Cahier des clauses administratives particulières");
        addDocument("CCAP-annexe-1.pdf", "ADMINISTRATIVE_CLAUSES", "CCAP, annexe 1");
        addDocument("CCAP-annexe-2.pdf", "ADMINISTRATIVE_CLAUSES", "CCAP, annexe 2");
        addDocument("DC1.pdf", "FORM", "Formulaire DC1");
        addDocument("DC2.pdf", "FORM", "Formulaire DC2");
        addDocument("RC.pdf", "CONSULTATION_RULES", "Règlement de consultation");
        script.at("2025-04-08T10:00");
        publication.recordCredits("360000.00");
    }

    private void askAndAmend() {
        var specifications = addDocument("CCTP.pdf", "TECHNICAL_SPECIFICATIONS", "Cahier des clauses techniques");
        script.at("2025-04-14T10:00");
        publication.publish(
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
                        tender.address() + "/questions",
                        Json.object("text", "La largeur de coupe de 1,50 m est-elle un minimum ou une valeur fixe ?"))
                .telling("/inTime")
                .expect(201)
                .text("/id");
        script.at("2025-05-15T11:00");
        script.by(CAST.buyer(), "answers to all")
                .post(
                        tender.address() + "/questions/" + question + "/answer",
                        Json.object("text", "C'est un minimum ; le CCTP sera précisé sur ce point."))
                .telling("/answer/standing")
                .expect(200);
        script.at("2025-05-16T10:00");
        var precise = addDocument("CCTP-v2.pdf", "TECHNICAL_SPECIFICATIONS", "CCTP : largeur de coupe minimale 1,50 m");
        script.by(CAST.buyer(), "changes a detail of the CCTP")
                .post(
                        tender.address() + "/amendments",
                        Json.object(
                                "description",
                                "CCTP : la largeur de coupe de 1,50 m est un minimum.",
                                "replacedDocuments",
                                List.of(Json.object("documentId", specifications, "replacementId", precise))))
                .matching(tender.address())
                .telling("/number", "/standing")
                .expect(201);
    }

    private void deposit() {
        script.at("2025-05-23T15:00");
        var early = offer("C").at("219500.00");
        deposits.deposit(early, "offer C, first version", deposits.upload(early, "offer C, first version"));
        script.at("2025-05-26T10:00");
        deposits.deposit(offer("A"));
        script.at("2025-05-26T16:00");
        var withdrawn = deposits.deposit(offer("W")).text("/depositId");
        script.at("2025-05-27T09:00");
        deposits.deposit(offer("B"));
        deposits.deposit(offer("D"));
        deposits.deposit(offer("E"));
        script.at("2025-05-27T14:00");
        deposits.deposit(offer("C"));
        script.at("2025-05-27T15:00");
        script.by(offer("W").operator(), "withdraws its deposit")
                .post(tender.address() + "/deposits/" + withdrawn + "/withdrawal", Json.object())
                .matching(tender.address() + "/deposits/" + withdrawn)
                .telling("/fate")
                .expect(200);
        script.at("2025-05-28T10:30");
        deposits.deposit(offer("H"));
        script.at("2025-05-28T11:00");
        script.by(CAST.firstOfficer(), "tries to open before the deadline")
                .post(tender.address() + "/opening", Json.object())
                .matching(tender.address())
                .expectRefusal(409, "too-early");
        script.at("2025-05-28T11:30");
        deposits.deposit(offer("G"));
        depositAroundNoon();
    }

    private void depositAroundNoon() {
        var last = deposits.upload(offer("F"), "offer F");
        var late = deposits.upload(offer("L"), "offer L");
        script.at("2025-05-28T11:59:58");
        var inTime = deposits.deposit(offer("F"), "offer F", last);
        script.check("two seconds before noon is in time", "true", inTime.text("/onTime"));
        script.at("2025-05-28T12:00:01");
        var tooLate = deposits.deposit(offer("L"), "offer L", late);
        script.check("a second after noon is late: kept, never opened", "false", tooLate.text("/onTime"));
    }

    private void open() {
        script.at("2025-05-28T14:00");
        script.check(
                "eight deposits are opened; what is late, withdrawn or replaced stays sealed",
                Map.of("OPENED", 8, "LATE", 1, "WITHDRAWN", 1, "REPLACED", 1),
                deposits.openOffers());
        script.check("eight offers are opened", 8, deposits.readOffers());
    }

    private void evaluate() {
        script.at("2025-06-06T09:00");
        examination.acceptPrice();
        examination.retained().forEach(evaluation::findRegular);
        var opened = evaluation.openEvaluation("AFTER_QUALITY_MARKS", List.of("valeur-technique"), SPECIAL);
        for (var offer : examination.retained()) {
            evaluation.mark(opened, offer, CAST.technician(), TECHNICAL, data.path("reasons"));
            evaluation.mark(opened, offer, CAST.specialist(), SPECIAL, data.path("reasons"));
        }
        script.at("2025-06-06T16:00");
        evaluation.lockQuality(opened);
        script.at("2025-06-06T17:00");
        evaluation.close(opened);
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
                RankedOffer.in(evaluation.fetchRanking()));
    }

    private void award() {
        script.at("2025-06-10T09:00");
        award.provisionallyAward(offer("B"));
        script.at("2025-06-12T15:00");
        award.receivePieces(offer("B"), AWARDEE_PIECES, "2025-06-12");
        script.at("2025-06-13T10:00");
        award.award("Offre économiquement la plus avantageuse, classée première au regard des critères annoncés.");
        script.check("seven letters leave, and one to who was late", 8, award.sendLetters());
        award.readOwnLetter(offer("F"));
    }

    private void conclude() {
        script.at("2025-06-20T10:00");
        award.contractorSigns(offer("B"), "2025-06-20");
        script.at("2025-06-23T10:00");
        award.signTooEarly();
        script.at("2025-06-24T09:00");
        award.sign();
        script.at("2025-06-25T10:00");
        award.notifyContract(Json.object());
    }

    private void publishAward() {
        var notice = notices.awaitNotice();
        script.at("2025-06-27T11:00");
        notices.publish(notice, "259999.00", 8);
        award.verifyTrail();
    }

    private String addDocument(String name, String kind, String title) {
        return publication.addDocument(
                name, kind, Pdf.of(title, List.of("Consultation " + REFERENCE, "Fichier d'exemple.")));
    }

    private ExampleOffer offer(String id) {
        return requireNonNull(offers.get(id), id);
    }
}
