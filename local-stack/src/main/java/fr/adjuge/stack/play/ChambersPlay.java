package fr.adjuge.stack.play;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.stack.document.Pdf;
import java.util.List;
import java.util.Map;

/**
 * A call centre for Chambres d'agriculture France (BOAMP notice 25-103341), from the draft of 27 June to the award
 * notice of 17 September 2025.
 */
final class ChambersPlay {

    static final String REFERENCE = "2025-07";
    static final Cast CAST = Cast.of("18007004700014", "chambres-agriculture.example");

    private static final List<String> TECHNICAL = List.of(
            "vt-solution",
            "vt-projet",
            "vt-incidents",
            "vt-disponibilite",
            "vt-extranet",
            "vt-deploiement",
            "vt-formation");
    private static final List<String> SPECIAL = List.of("rse");

    private final JsonNode data = Json.resource("chambagri/offers.json");
    private final Map<String, ExampleOffer> offers = ExampleOffer.allOf(data);
    private final ExampleOffer nxo = offers.values().iterator().next();
    private final Script script;
    private final PlayedTender tender;
    private final PublicationSteps publication;
    private final DepositSteps deposits;
    private final EvaluationSteps evaluation;
    private final AwardSteps award;
    private final NoticeSteps notices;

    ChambersPlay(Script script) {
        this.script = script;
        this.tender = new PlayedTender(script, CAST, REFERENCE);
        this.publication = new PublicationSteps(tender);
        this.deposits = new DepositSteps(tender);
        this.evaluation = new EvaluationSteps(tender);
        this.award = new AwardSteps(tender);
        this.notices = new NoticeSteps(tender);
    }

    /** @return the address of the tender */
    String play() {
        prepare();
        depositAndOpen();
        evaluate();
        award();
        conclude();
        publishAward();
        return tender.address();
    }

    private void prepare() {
        script.at("2025-06-27T15:00");
        publication.draft(Json.resource("chambagri/consultation.json"));
        addDocument("RC.pdf", "CONSULTATION_RULES", "Règlement de la consultation");
        addDocument("CCAP.pdf", "ADMINISTRATIVE_CLAUSES", "Cahier des clauses administratives particulières");
        addDocument("CCTP.pdf", "TECHNICAL_SPECIFICATIONS", "Cahier des clauses techniques particulières");
        addDocument("DQE.pdf", "PRICE_SCHEDULE", "Détail quantitatif estimatif");
        publication.recordCredits("290000.00");
        script.at("2025-06-30T09:00");
        publication.publish(
                "83f00cf9-25a8-4f80-b64f-90274c981c97",
                Map.of(
                        "EARLIEST_DEADLINE", "2025-07-31",
                        "QUESTIONS", "2025-07-27",
                        "ANSWERS", "2025-07-31",
                        "OFFERS_VALID_UNTIL", "2026-02-06"));
    }

    private void depositAndOpen() {
        script.at("2025-08-05T10:00");
        offers.values().forEach(deposits::deposit);
        script.at("2025-08-06T14:00");
        script.check("eight deposits are opened", Map.of("OPENED", 8), deposits.openOffers());
        script.check("eight offers are opened", 8, deposits.readOffers());
        script.at("2025-08-08T10:00");
        offers.values().forEach(evaluation::admit);
        offers.values().forEach(evaluation::findRegular);
    }

    private void evaluate() {
        var opened = evaluation.openEvaluation("FROM_THE_START", TECHNICAL, SPECIAL);
        script.at("2025-08-19T16:00");
        for (var offer : offers.values()) {
            evaluation.mark(opened, offer, CAST.technician(), TECHNICAL, data.path("reasons"));
            evaluation.mark(opened, offer, CAST.specialist(), SPECIAL, data.path("reasons"));
        }
        evaluation.close(opened);
        script.at("2025-08-20T10:00");
        // Totals worked out apart, with exact fractions: Σ weight × mark / 10 + 25 × lowest price / price.
        script.check(
                "the ranking is that of the example, NXO FRANCE first",
                List.of(
                        new RankedOffer("NXO FRANCE", 1, "442177/5026"),
                        new RankedOffer("Société fictive P2", 2, "204729/2389"),
                        new RankedOffer("Société fictive P3", 3, "239471/2798"),
                        new RankedOffer("Société fictive P5", 4, "27055/328"),
                        new RankedOffer("Société fictive P7", 5, "1852/23"),
                        new RankedOffer("Société fictive P6", 6, "193585/2447"),
                        new RankedOffer("Société fictive P4", 7, "79"),
                        new RankedOffer("Société fictive P8", 8, "18493/257")),
                RankedOffer.in(evaluation.fetchRanking()));
    }

    private void award() {
        award.provisionallyAward(nxo);
        script.at("2025-08-25T11:00");
        award.receivePieces(nxo, List.of("CERTIFICATS", "ASSURANCE"), "2025-08-25");
        script.at("2025-08-27T10:00");
        award.award("Offre économiquement la plus avantageuse, classée première au regard des critères annoncés.");
        script.at("2025-08-28T10:00");
        script.check("seven letters leave", 7, award.sendLetters());
    }

    private void conclude() {
        script.at("2025-09-05T10:00");
        award.contractorSigns(nxo, "2025-09-05");
        script.at("2025-09-07T10:00");
        award.signTooEarly();
        script.at("2025-09-11T10:00");
        award.sign();
        script.at("2025-09-12T10:00");
        award.notifyContract(Json.object(
                "awardNoticeId", "36d733c4-1a35-46cb-a9f9-43cb516fc0b8", "offerReference", "1080798-NXO FRANCE"));
    }

    private void publishAward() {
        var notice = notices.awaitNotice();
        script.at("2025-09-17T12:30");
        notices.publish(notice, "290000.00", 48);
        award.verifyTrail();
    }

    private void addDocument(String name, String kind, String title) {
        publication.addDocument(name, kind, Pdf.of(title, List.of("Consultation " + REFERENCE, "Fichier d'exemple.")));
    }
}
