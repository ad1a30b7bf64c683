package fr.adjuge.scoring.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import fr.adjuge.dto.scoring.MethodReading.EvaluatorMarks;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest.Mark;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading.QualityMarks;
import fr.adjuge.scoring.sheet.FilledSheet;
import fr.adjuge.scoring.sheet.Sheet;
import fr.adjuge.scoring.sheet.WrittenNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The marks of the offers as a table: a row for each offer, a column for each criterion that is marked. Where options
 * change the marks there is a row for each combination, and what is left empty there is marked as the base offer is.
 * Where the mean of several evaluators counts, a cell may hold several marks: {@code 3 ; 4}.
 */
final class MarkTable {

    static final String NAME = "Notes";

    private static final String MARK = " : note";
    private static final String BETWEEN_MARKS = " ; ";
    private static final int OPTIONS_COLUMN = 2;

    private final Method method;
    private final boolean byOptions;
    private final boolean takesMean;

    MarkTable(ScoringMethod sent, Method method) {
        this.method = method;
        this.byOptions = method.reading().qualityMarks() == QualityMarks.BY_OPTIONS;
        this.takesMean = sent.reading().evaluatorMarks() == EvaluatorMarks.MEAN;
    }

    List<String> headings() {
        return Stream.of(
                        Stream.of(OfferRows.OFFER, OfferRows.TENDERER),
                        byOptions ? Stream.of(OptionsCell.HEADING) : Stream.<String>of(),
                        method.markedCriteria().stream().map(criterion -> criterion.id() + MARK))
                .flatMap(headings -> headings)
                .toList();
    }

    private int firstMark() {
        return byOptions ? OPTIONS_COLUMN + 1 : OPTIONS_COLUMN;
    }

    List<Criterion> criteria() {
        return method.markedCriteria();
    }

    List<OptionCombination> combinations() {
        return byOptions ? method.combinations() : List.of(OptionCombination.NONE);
    }

    Sheet of(List<MarkedOffer> offers) {
        return new Sheet(
                NAME,
                Stream.concat(Stream.of(headings()), offers.stream().flatMap(this::rows))
                        .toList());
    }

    private Stream<List<String>> rows(MarkedOffer marked) {
        var cells = marked.marks().stream()
                .collect(groupingBy(
                        mark -> new Cell(mark.criterionId(), method.combination(mark.optionCombination())),
                        mapping(mark -> WrittenNumber.of(mark.mark()), joining(BETWEEN_MARKS))));
        return combinations().stream().map(combination -> row(marked.offer(), combination, cells));
    }

    private record Cell(String criterionId, OptionCombination combination) {}

    private List<String> row(OfferToScore offer, OptionCombination combination, Map<Cell, String> cells) {
        return Stream.of(
                        Stream.of(offer.offerId(), offer.tenderer()),
                        byOptions ? Stream.of(OptionsCell.of(combination)) : Stream.<String>of(),
                        method.markedCriteria().stream()
                                .map(criterion -> cells.getOrDefault(new Cell(criterion.id(), combination), "")))
                .flatMap(row -> row)
                .toList();
    }

    /** The marks of the offers of the same place; every wrong cell becomes a fault of the sheet. */
    List<List<Mark>> read(FilledSheet sheet, List<OfferToScore> offers) {
        var ids = offers.stream().map(OfferToScore::offerId).toList();
        var rows = OfferRows.find(sheet, ids, row -> combination(sheet, row)).requireEach(sheet, ids);
        return offers.stream()
                .map(offer -> combinations().stream()
                        .flatMap(combination -> rows.of(offer.offerId(), combination).stream()
                                .flatMap(row -> marks(sheet, row, combination)))
                        .toList())
                .toList();
    }

    private Optional<OptionCombination> combination(FilledSheet sheet, int row) {
        return byOptions ? OptionsCell.read(sheet, row, OPTIONS_COLUMN, method) : Optional.of(OptionCombination.NONE);
    }

    private Stream<Mark> marks(FilledSheet sheet, int row, OptionCombination combination) {
        var marks = new ArrayList<Mark>();
        var column = firstMark();
        for (var criterion : method.markedCriteria()) {
            var cell = new MarkCell(sheet, row, column, criterion.scale());
            cell.read(takesMean).forEach(value -> marks.add(new Mark(criterion.id(), value, combination.optionIds())));
            column++;
        }
        return marks.stream();
    }
}
