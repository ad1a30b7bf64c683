package fr.adjuge.scoring.report;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.ScoredRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A closed evaluation with as many criteria, offers and options as a test wants, one of the criteria the price.
 *
 * @param name of the offer with this number, as long as a test wants
 */
record WideCase(int criteria, int offers, int options, IntFunction<String> name) {

    ReportedEvaluation closed() {
        var request = CanonicalForm.read(
                """
                {"tenderId": "00000000-0000-0000-0000-000000000001", "tenderReference": "LARGE-1", "lotId": "LOT-0001",
                 "organisation": "18007004700014", "method": %s, "offers": [%s], "optionCombination": [],
                 "priceVisibility": "FROM_THE_START",
                 "evaluators": [{"subject": "alice", "name": "Alice", "criterionIds": [%s]}]}
                """.formatted(method(), each(offers, this::offer), each(criteria - 1, i -> "\"c%d\"".formatted(i))),
                EvaluationRequest.class);
        var scored = ScoredRequest.of(CanonicalForm.read(
                "{\"method\": %s, \"offers\": [%s], \"optionCombination\": []}"
                        .formatted(method(), each(offers, this::scoredOffer)),
                ScoringRequest.class));
        var closedAt = OffsetDateTime.parse("2025-06-06T17:00:00+02:00");
        return new ReportedEvaluation(
                request,
                scored.explainedResult(),
                CanonicalForm.hash(CanonicalForm.of(scored.frozen())),
                marks().toList(),
                closedAt);
    }

    private Stream<ReportedMark> marks() {
        return IntStream.rangeClosed(1, offers).boxed().flatMap(offer -> IntStream.rangeClosed(1, criteria - 1)
                .mapToObj(criterion -> new ReportedMark(
                        "o" + offer,
                        "c" + criterion,
                        List.of(),
                        BigDecimal.valueOf(mark(offer, criterion)),
                        "motif-%d-%d".formatted(criterion, offer))));
    }

    /** Weights of one point each, the price one too: thirds and sevenths in every total. */
    private String method() {
        return """
                {"weightUnit": "POINTS", "totalWeight": %d, "totalMaximum": 100, "scale": {"maximum": 7, "step": 1},
                 "vatBasis": "EXCLUDING_VAT", "currency": "EUR", "variantsAllowed": false, "options": [%s],
                 "criteria": [%s%s{"id": "prix", "name": "Prix", "weight": 1, "judgedBy": "PRICE",
                   "environmental": false, "priceFormula": {"id": "INVERSE"}}]}
                """.formatted(
                        criteria,
                        each(options, i -> "{\"id\": \"PSE-%d\", \"name\": \"Option %d\", \"required\": false}"
                                .formatted(i, i)),
                        each(
                                criteria - 1,
                                i ->
                                        "{\"id\": \"c%d\", \"name\": \"Performances environnementales et organisationnelles n°%d\", \"weight\": 1, \"judgedBy\": \"MARKS\", \"environmental\": true}"
                                                .formatted(i, i)),
                        criteria > 1 ? "," : "");
    }

    private String offer(int number) {
        return "{\"offerId\": \"o%d\", \"tenderer\": \"%s\", \"priceExcludingVat\": %s, \"optionPrices\": [%s]}"
                .formatted(
                        number,
                        name.apply(number),
                        euros(123_456_789 + 1_000_000 * number),
                        each(options, i -> "{\"optionId\": \"PSE-%d\", \"priceExcludingVat\": %s}"
                                .formatted(i, euros(10_000 * i + number))));
    }

    private String scoredOffer(int number) {
        return "{\"offer\": %s, \"marks\": [%s]}"
                .formatted(offer(number), each(criteria - 1, i -> "{\"criterionId\": \"c%d\", \"mark\": %d}"
                        .formatted(i, mark(number, i))));
    }

    private static int mark(int offer, int criterion) {
        return (offer + criterion) % 8;
    }

    private static String euros(int amount) {
        return "{\"amount\": \"%d.00\", \"currency\": \"EUR\"}".formatted(amount);
    }

    private static String each(int count, IntFunction<String> written) {
        return IntStream.rangeClosed(1, count).mapToObj(written).collect(joining(","));
    }
}
