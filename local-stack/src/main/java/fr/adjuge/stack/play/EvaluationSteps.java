package fr.adjuge.stack.play;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.stack.Part;
import java.util.List;
import java.util.stream.Collectors;

/** From the opened offers to the ranking. */
final class EvaluationSteps {

    private final PlayedTender tender;
    private final Script script;
    private final Cast cast;

    EvaluationSteps(PlayedTender tender) {
        this.tender = tender;
        this.script = tender.script;
        this.cast = tender.cast;
    }

    void admit(ExampleOffer offer) {
        tender.examine(
                offer,
                "admits the candidature of " + offer.company(),
                "candidature-decision",
                Json.object("outcome", "ADMITTED", "reason", "Pièces complètes, capacités suffisantes."));
    }

    void findRegular(ExampleOffer offer) {
        tender.examine(
                offer,
                "finds the offer of " + offer.company() + " regular",
                "regularity-decision",
                Json.object("outcome", "REGULAR", "reason", "Offre conforme aux documents de la consultation."));
    }

    /** The address of the evaluation, in scoring-service. */
    String openEvaluation(String priceVisibility, List<String> technical, List<String> special) {
        var opened = script.by(cast.buyer(), "opens the evaluation")
                .post(
                        tender.lot() + "/evaluation",
                        Json.object(
                                "priceVisibility",
                                priceVisibility,
                                "evaluators",
                                List.of(
                                        evaluator(cast.technician(), technical),
                                        evaluator(cast.specialist(), special))))
                .matching(tender.lot())
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
                            evaluation + "/marks/" + tender.idOf(offer) + "/" + criterion,
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
                .post(tender.lot() + "/ranking", Json.object())
                .matching(tender.lot())
                .telling("/status", "/rankingHash")
                .expect(200);
        var fetched = script.by(cast.buyer(), "reads the ranking")
                .get(tender.lot() + "/ranking")
                .expect(200);
        script.check(
                "the ranking is the one that was frozen", ranking.text("/rankingHash"), fetched.text("/resultHash"));
        script.keep("ranking.json", fetched.body());
        return fetched.body().path("result");
    }

    private static JsonNode evaluator(Person person, List<String> criteria) {
        return Json.object("subject", person.subject(), "name", person.name(), "criterionIds", criteria);
    }
}
