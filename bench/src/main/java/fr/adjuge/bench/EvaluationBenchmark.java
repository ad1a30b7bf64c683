package fr.adjuge.bench;

import static java.util.stream.Collectors.joining;

import fr.adjuge.scoring.ranking.Offer;
import java.io.IOException;
import java.io.StringReader;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Evaluations over HTTP. The marks are put into the table beforehand: what evaluators give
 * one by one in weeks is not what is measured.
 */
final class EvaluationBenchmark {

    /** Lots are closed by so many clients at once, as a system of a buyer may; all else is one request after the other. */
    static final int CLIENTS = 2;

    private static final int WARM_UP_CHANGES = 1000;
    private static final int CHANGES = 300;
    private static final Pattern FIRST_OFFER = Pattern.compile("\"offerId\":\"([^\"]+)\"");

    private final Service service;
    private final Matrix matrix;

    EvaluationBenchmark(Service service, Matrix matrix) {
        this.service = service;
        this.matrix = matrix;
    }

    /** Opened, with all its marks; returns its address. */
    String open(List<Offer> lot) throws IOException, InterruptedException, SQLException {
        var id = UUID.randomUUID();
        var path = "/evaluations/" + id;
        service.put(path, request(lot));
        giveMarks(id, lot);
        return path;
    }

    /** As PostgreSQL does by itself in the weeks in which marks are given; otherwise it would do so while we measure. */
    void vacuum() throws SQLException {
        try (var connection = service.connection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) mark");
        }
    }

    /**
     * How long one lot took, and how many bytes came back.
     *
     * @param closed marks loaded, scored, frozen and stored
     * @param ranked the ranking read
     * @param explained the explanation of the first offer read
     */
    record Closure(Duration closed, Duration ranked, Duration explained, int rankingBytes, int explanationBytes) {}

    /** All lots together, and each of them. */
    record Closures(Duration whole, List<Closure> each) {

        Duration median(Function<Closure, Duration> which) {
            return EvaluationBenchmark.median(each.stream().map(which).toList());
        }
    }

    Closures close(List<String> evaluations) throws IOException, InterruptedException {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var start = System.nanoTime();
            var closing = evaluations.stream()
                    .<Callable<Closure>>map(evaluation -> () -> close(evaluation))
                    .toList();
            var closures = new ArrayList<Closure>();
            for (var closed : clients.invokeAll(closing)) {
                closures.add(closed.get());
            }
            return new Closures(Duration.ofNanos(System.nanoTime() - start), closures);
        } catch (ExecutionException e) {
            throw new IOException("a lot was not closed", e);
        } finally {
            clients.shutdown();
        }
    }

    Closure close(String evaluation) throws IOException, InterruptedException {
        var closed = timed(() -> service.put(evaluation + "/closure", ""));
        var ranking = timed(() -> service.get(evaluation + "/ranking"));
        var explained = timed(() -> service.get(evaluation + "/explanations/" + firstOffer(ranking.answer())));
        return new Closure(
                closed.time(),
                ranking.time(),
                explained.time(),
                ranking.answer().length(),
                explained.answer().length());
    }

    private static String firstOffer(String ranking) {
        return FIRST_OFFER
                .matcher(ranking)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /**
     * One mark changed and the ranking seen again.
     *
     * @param overHttp both round trips, the median of many
     * @param inService what the service says that both took, the mean
     * @param processor what both used of the processors, the mean
     */
    record Change(Duration overHttp, Duration inService, Duration processor) {}

    Change changeMarks(String evaluation) throws IOException, InterruptedException {
        changeMarks(evaluation, WARM_UP_CHANGES);
        var before = service.timeInService();
        var processorBefore = service.processorTime();
        var times = changeMarks(evaluation, CHANGES);
        var processor = service.processorTime().minus(processorBefore);
        var inService = service.timeInService().minus(before);
        return new Change(median(times), inService.dividedBy(CHANGES), processor.dividedBy(CHANGES));
    }

    private List<Duration> changeMarks(String evaluation, int changes) throws IOException, InterruptedException {
        var mark = evaluation + "/marks/" + matrix.lots().get(0).get(0).id() + "/" + Matrix.criterionId(1);
        var times = new ArrayList<Duration>();
        for (var i = 0; i < changes; i++) {
            var body = "{\"mark\": %d, \"reason\": \"corrected\"}".formatted(i % Matrix.SCALE);
            times.add(timed(() -> {
                        service.putAsEvaluator(mark, body);
                        return service.get(evaluation + "/provisional-ranking");
                    })
                    .time());
        }
        return times;
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

    /** As if other replicas had taken them: the revision tells this one that what it keeps is not up to date. */
    private void giveMarks(UUID id, List<Offer> lot) throws SQLException, IOException {
        var rows = new StringBuilder();
        for (var offer : lot) {
            offer.marks().forEach((criterion, marks) -> rows.append(id)
                    .append('\t')
                    .append(offer.id())
                    .append('\t')
                    .append(criterion)
                    .append('\t')
                    .append(Service.EVALUATOR)
                    .append('\t')
                    .append(marks.get(0).toDecimal(1, RoundingMode.UNNECESSARY))
                    .append("\tas the technical memorandum says, page 12\tnow\n"));
        }
        try (var connection = service.connection();
                var revise = connection.prepareStatement(
                        "update evaluation set marks_revision = marks_revision + 1 where id = ?")) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy mark (evaluation_id, offer_id, criterion_id, evaluator, mark, reason, given_at) from stdin",
                            new StringReader(rows.toString()));
            revise.setObject(1, id);
            revise.executeUpdate();
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
