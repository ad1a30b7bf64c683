package fr.adjuge.stack.play;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.stack.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What becomes of the eight opened offers before they are marked: E, H and the price of D. */
final class InraeExamination {

    private final PlayedTender tender;
    private final EvaluationSteps evaluation;
    private final Map<String, ExampleOffer> offers;
    private final Script script;
    private final Person buyer;

    InraeExamination(PlayedTender tender, EvaluationSteps evaluation, Map<String, ExampleOffer> offers) {
        this.tender = tender;
        this.evaluation = evaluation;
        this.offers = offers;
        this.script = tender.script;
        this.buyer = tender.cast.buyer();
    }

    /** From the missing references of E to the choice of the options that are compared. */
    void examine() {
        script.at("2025-05-30T10:00");
        tender.examine(
                offer("E"),
                "asks Société fictive E for its references",
                "candidature-request",
                Json.object("missingPieces", List.of("REFERENCES"), "answerDueOn", "2025-06-04"));
        in("A", "B", "C", "D", "F", "G", "H").forEach(evaluation::admit);
        script.at("2025-06-02T10:00");
        detectAbnormallyLow();
        tender.examine(
                offer("D"),
                "questions the price of Société fictive D",
                "price-request",
                Json.object(
                        "question",
                        "Votre prix est inférieur de 38,5 % à l'estimation : veuillez en justifier la composition.",
                        "answerDueOn",
                        "2025-06-05"));
        script.at("2025-06-05T10:00");
        tender.examine(
                offer("D"),
                "records the answer of Société fictive D",
                "price-answer",
                Json.object(
                        "text",
                        "Machine de démonstration de l'année, remise à neuf, garantie comme une machine neuve."));
        tender.examine(
                offer("E"),
                "declares the candidature of Société fictive E inadmissible",
                "candidature-decision",
                Json.object(
                        "outcome",
                        "INADMISSIBLE",
                        "reason",
                        "La liste des références n'a pas été produite dans le délai fixé au 4 juin 2025."));
        tender.examine(
                offer("H"),
                "declares the offer of Société fictive H irregular",
                "regularity-decision",
                Json.object(
                        "outcome",
                        "IRREGULAR",
                        "reason",
                        "La PSE 2 n'est pas chiffrée, alors que les candidats devaient chiffrer les PSE séparément."));
        readLowPrices();
        script.by(buyer, "records the combination of options: none")
                .post(tender.lot() + "/option-choice", Json.object("optionIds", List.of()))
                .matching(tender.lot())
                .telling("/optionChoice")
                .expect(200);
    }

    private void detectAbnormallyLow() {
        var prices = retained().stream()
                .map(offer ->
                        Json.object("offerId", tender.idOf(offer), "priceExcludingVat", Json.euros(offer.price())))
                .toList();
        var found = script.by(buyer, "looks for abnormally low prices")
                .to(Part.SCORING)
                .post(
                        "/abnormally-low-checks",
                        Json.object("estimateExcludingVat", Json.euros("260000.00"), "offers", prices))
                .expect(200)
                .body();
        script.keep("abnormally-low.json", found);
        script.check("the price of D alone is flagged", Set.of(tender.idOf(offer("D"))), flagged(found));
    }

    /** Under the announced estimate of 300 000 € the price of C is flagged as well: 213 359 is below 240 000. */
    private void readLowPrices() {
        var found = script.by(buyer, "reads which prices are flagged")
                .get(tender.lot() + "/abnormally-low-check")
                .expect(200)
                .body();
        script.keep("abnormally-low-with-the-estimate.json", found);
        script.check(
                "against the announced estimate, the prices of C and D are flagged",
                Set.of(tender.idOf(offer("C")), tender.idOf(offer("D"))),
                flagged(found));
    }

    private static Set<String> flagged(JsonNode check) {
        return check.path("offers").findParents("flagged").stream()
                .filter(line -> line.has("detectors") && line.path("flagged").asBoolean())
                .map(line -> line.path("offerId").asText())
                .collect(toSet());
    }

    void acceptPrice() {
        tender.examine(
                offer("D"),
                "accepts the price of Société fictive D",
                "price-decision",
                Json.object(
                        "outcome",
                        "JUSTIFIED",
                        "reason",
                        "Le prix tient à la machine de démonstration ; la garantie est entière."));
    }

    /** The offers that are marked. */
    List<ExampleOffer> retained() {
        return in("A", "B", "C", "D", "F", "G");
    }

    private List<ExampleOffer> in(String... ids) {
        return Stream.of(ids).map(this::offer).toList();
    }

    private ExampleOffer offer(String id) {
        return requireNonNull(offers.get(id), id);
    }
}
