package fr.adjuge.scoring.report;

import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.scoring.report.ReportContents.Fact;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ranking, with what each criterion adds to the total. A few criteria with short names have their columns in the
 * ranking itself; more of them are numbered, told in a legend, and their marks follow in tables that fit on a page.
 * Public because the template reads it by reflection.
 */
public final class RankingSection {

    /** Columns of marks for which a page of A4 has room beside rank, name, price and total. */
    private static final int MOST_NAMED = 3;

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_WORD = 12;

    /** Columns of marks for which it has room beside rank and name alone. */
    private static final int MOST_IN_A_TABLE = 5;

    private final ReportedEvaluation evaluation;
    private final List<Column> columns;

    RankingSection(ReportedEvaluation evaluation) {
        this.evaluation = evaluation;
        var criteria = evaluation
                .criteria()
                .filter(nested ->
                        nested.depth() == 0 && nested.criterion().weight().isPresent())
                .map(nested -> nested.criterion())
                .toList();
        this.columns = IntStream.range(0, criteria.size())
                .mapToObj(i -> new Column(
                        "C" + (i + 1),
                        CriterionTitle.of(criteria.get(i)),
                        criteria.get(i).id()))
                .toList();
    }

    /** A criterion that counts for the total, with its number in this section. */
    private record Column(String number, String title, String criterionId) {

        boolean hasShortName() {
            return title.length() <= LONGEST_NAME
                    && Stream.of(title.split(" ")).allMatch(word -> word.length() <= LONGEST_WORD);
        }
    }

    /** Whether criteria stand under numbers here. */
    public boolean isNumbered() {
        return columns.size() > MOST_NAMED || !columns.stream().allMatch(Column::hasShortName);
    }

    /** What the numbers stand for. */
    public List<Fact> legend() {
        return columns.stream()
                .map(column -> new Fact(column.number(), column.title()))
                .toList();
    }

    /** A ranked offer. */
    public record Row(String rank, String tenderer, String price, List<String> marks, String total) {}

    /** The names of the criteria that have a column in the ranking itself. */
    public List<String> titles() {
        return named().stream().map(Column::title).toList();
    }

    public List<Row> rows() {
        return rows(named());
    }

    private List<Column> named() {
        return isNumbered() ? List.of() : columns;
    }

    /** The marks of all offers on a few numbered criteria. */
    public record Marks(List<String> numbers, List<Row> rows) {

        public String title() {
            return numbers.size() == 1
                    ? "Critère " + numbers.get(0)
                    : "Critères %s à %s".formatted(numbers.get(0), numbers.get(numbers.size() - 1));
        }
    }

    public List<Marks> numberedMarks() {
        return isNumbered()
                ? PageWidth.parts(columns, MOST_IN_A_TABLE)
                        .map(shown ->
                                new Marks(shown.stream().map(Column::number).toList(), rows(shown)))
                        .toList()
                : List.of();
    }

    private List<Row> rows(List<Column> shown) {
        return evaluation.ranked().map(offer -> row(offer, shown)).toList();
    }

    private static Row row(OfferOutcome offer, List<Column> shown) {
        return new Row(
                offer.rank()
                        .map(rank -> rank + (offer.tied() ? " ex æquo" : ""))
                        .orElse(""),
                offer.tenderer(),
                offer.comparedPrice().map(French::amount).orElse("–"),
                shown.stream().map(column -> mark(offer, column)).toList(),
                offer.total().map(French::precise).orElse("–"));
    }

    private static String mark(OfferOutcome offer, Column column) {
        return ReportedEvaluation.mark(offer, column.criterionId())
                .flatMap(CriterionMark::weightedMark)
                .map(French::precise)
                .orElse("–");
    }
}
