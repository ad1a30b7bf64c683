package fr.adjuge.bench;

import static java.util.stream.Collectors.joining;

import fr.adjuge.scoring.ranking.Offer;
import java.io.IOException;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Evaluations over HTTP: closed, which computes, explains and stores the result, and read. The marks are put into the
 * table beforehand: what evaluators give one by one in weeks is not what is measured.
 */
final class EvaluationBenchmark {

    private static final int CHANGES = 20;

    private final Service service;
    private final Matrix matrix;

    EvaluationBenchmark(Service service, Matrix matrix) {
        this.service = service;
        this.matrix = matrix;
    }

    /**
     * @param markChanged one mark of an open evaluation, the median of several
     * @param closed computed, explained and stored
     * @param read the whole result
     * @param bytes of the result
     */
    record Times(Duration opened, Duration markChanged, Duration closed, Duration read, int bytes) {}

    Times evaluate(List<Offer> lot) throws IOException, InterruptedException, SQLException {
        var id = UUID.randomUUID();
        var path = "/evaluations/" + id;
        var opened = timed(() -> service.put(path, request(lot)));
        giveMarks(id, lot);
        var mark = path + "/marks/" + lot.get(0).id() + "/" + Matrix.criterionId(1);
        var changes = new ArrayList<Duration>();
        for (var i = 0; i < CHANGES; i++) {
            var body = "{\"mark\": %d, \"reason\": \"corrected\"}".formatted(i % Matrix.SCALE);
            changes.add(timed(() -> service.putAsEvaluator(mark, body)).time());
        }
        var closed = timed(() -> service.put(path + "/closure", ""));
        var read = timed(() -> service.get(path + "/result"));
        return new Times(
                opened.time(),
                median(changes),
                closed.time(),
                read.time(),
                read.answer().length());
    }

    static Duration median(List<Duration> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private record Timed(Duration time, String answer) {}

    private interface Call {
        String send() throws IOException, InterruptedException;
    }

    private static Timed timed(Call call) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answer = call.send();
        return new Timed(Duration.ofNanos(System.nanoTime() - start), answer);
    }

    private void giveMarks(UUID id, List<Offer> lot) throws SQLException {
        try (var connection = service.connection();
                var insert = connection.prepareStatement("insert into mark values (?, ?, ?, ?, ?, null, ?, now())")) {
            connection.setAutoCommit(false);
            for (var offer : lot) {
                for (var marks : offer.marks().entrySet()) {
                    insert.setObject(1, id);
                    insert.setString(2, offer.id());
                    insert.setString(3, marks.getKey());
                    insert.setString(4, Service.EVALUATOR);
                    insert.setBigDecimal(5, marks.getValue().get(0).toDecimal(1, RoundingMode.UNNECESSARY));
                    insert.setString(6, "as the technical memorandum says, page 12");
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private String request(List<Offer> lot) {
        return """
            {"tenderId": "%s", "tenderReference": "BENCH", "lotId": "LOT-0001", "organisation": "%s",
             "method": %s, "offers": [%s], "optionCombination": [], "priceVisibility": "FROM_THE_START",
             "evaluators": [{"subject": "%s", "name": "Evaluator", "criterionIds": []}]}
            """.formatted(
                        UUID.randomUUID(),
                        Service.ORGANISATION,
                        method(),
                        lot.stream().map(EvaluationBenchmark::offer).collect(joining(",")),
                        Service.EVALUATOR);
    }

    private String method() {
        var criteria = matrix.method().criteria().size();
        var marked = IntStream.range(1, criteria)
                .mapToObj(i -> """
                    {"id": "%1$s", "name": "Criterion %1$s", "weight": %2$d, "judgedBy": "MARKS", "environmental": %3$s}
                    """.formatted(Matrix.criterionId(i), Matrix.qualityWeight(), i == 1))
                .collect(joining(","));
        return """
            {"weightUnit": "POINTS", "totalWeight": %1$d, "totalMaximum": %1$d, "rescaling": "TO_BEST", "variantsAllowed": false,
             "scale": {"maximum": %2$d, "step": 0.5, "labels": []},
             "criteria": [%3$s, {"id": "price", "name": "Price", "weight": %4$d, "judgedBy": "PRICE",
               "environmental": false, "priceFormula": {"id": "INVERSE"}}]}
            """.formatted(5 * (criteria - 1), Matrix.SCALE, marked, Matrix.priceWeight(criteria));
    }

    private static String offer(Offer offer) {
        return """
            {"offerId": "%1$s", "tenderer": "%1$s", "priceExcludingVat": {"amount": "%2$s", "currency": "EUR"}}
            """.formatted(
                        offer.id(),
                        offer.price()
                                .orElseThrow()
                                .toDecimal(2, RoundingMode.UNNECESSARY)
                                .toPlainString());
    }
}
