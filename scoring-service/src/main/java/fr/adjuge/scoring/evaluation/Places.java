package fr.adjuge.scoring.evaluation;

import fr.adjuge.scoring.ranking.Offer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Where the marks of an evaluation are given: a row for each offer to mark, and for each marked criterion a column for
 * every evaluator to whom it is assigned.
 */
public final class Places {

    private final List<Offer> offers;
    private final List<Marked> criteria = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> rowByOffer = new HashMap<>();
    private final Map<String, Map<String, Integer>> columnByEvaluator = new HashMap<>();

    /** Who marks what. */
    public record Column(String criterionId, String evaluator) {}

    /** A marked criterion and its columns, {@code to} excluded. */
    public record Marked(String criterionId, int from, int to) {

        public int evaluators() {
            return to - from;
        }
    }

    Places(List<Offer> offers, Assignments assignments) {
        this.offers = List.copyOf(offers);
        offers.forEach(offer -> rowByOffer.put(offer.id(), rowByOffer.size()));
        assignments.markedCriteria().forEach(criterion -> {
            var from = columns.size();
            assignments.evaluatorsOf(criterion).forEach(evaluator -> add(new Column(criterion, evaluator)));
            criteria.add(new Marked(criterion, from, columns.size()));
        });
    }

    private void add(Column column) {
        columnByEvaluator
                .computeIfAbsent(column.evaluator(), evaluator -> new HashMap<>())
                .put(column.criterionId(), columns.size());
        columns.add(column);
    }

    /** The offers to mark, in the order of the rows. */
    public List<Offer> offers() {
        return offers;
    }

    /** In the order of the method. */
    public List<Marked> criteria() {
        return criteria;
    }

    /** Criterion by criterion. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether evaluators have to agree anywhere. */
    public boolean isMarkedBySeveral() {
        return criteria.stream().anyMatch(criterion -> criterion.evaluators() > 1);
    }

    public Optional<Integer> row(String offerId) {
        return Optional.ofNullable(rowByOffer.get(offerId));
    }

    public Optional<Integer> column(String criterionId, String evaluator) {
        return Optional.ofNullable(columnsOf(evaluator).get(criterionId));
    }

    /** By criterion; none of somebody who is no evaluator. */
    public Map<String, Integer> columnsOf(String evaluator) {
        return columnByEvaluator.getOrDefault(evaluator, Map.of());
    }

    /** Who has marked how much; {@code expected} and {@code given}: how many marks there are to be in a column, and are. */
    public List<Progress> progress(IntUnaryOperator expected, IntUnaryOperator given) {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> new Progress(
                        columns.get(column).criterionId(),
                        columns.get(column).evaluator(),
                        expected.applyAsInt(column),
                        given.applyAsInt(column)))
                .toList();
    }

    public List<Progress> fullProgress() {
        return progress(column -> offers.size(), column -> offers.size());
    }
}
