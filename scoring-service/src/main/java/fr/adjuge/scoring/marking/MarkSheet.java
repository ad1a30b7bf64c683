package fr.adjuge.scoring.marking;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Places;
import fr.adjuge.scoring.marking.MarkTaking.Given;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.sheet.FilledSheet;
import fr.adjuge.scoring.sheet.Sheet;
import fr.adjuge.scoring.sheet.WrittenNumber;
import fr.adjuge.scoring.table.CriterionLegend;
import fr.adjuge.scoring.table.OfferRows;
import fr.adjuge.scoring.table.OptionsCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The marks of one evaluator as a table: a row for each offer, two columns for each criterion that is theirs, the mark
 * and its reason. Where options change the marks there is a row for each combination too, to be left empty where the
 * mark of the base offer holds. What is exported is filled in and sent back.
 */
final class MarkSheet {

    static final String NAME = "Notes";
    private static final String MARK = " : note";
    private static final String REASON = " : motif";
    private static final int OPTIONS_COLUMN = 2;

    private final Dossier dossier;
    private final List<String> criteria;

    MarkSheet(Dossier dossier, String evaluator) {
        this.dossier = dossier;
        this.criteria = dossier.places().columns().stream()
                .filter(column -> column.evaluator().equals(evaluator))
                .map(Places.Column::criterionId)
                .toList();
    }

    /** With the marks that the evaluator has given already. */
    Sheet filledWith(Collection<Mark> marks) {
        var given = marks.stream()
                .collect(
                        toMap(mark -> new Place(mark.offerId(), mark.combination(), mark.criterionId()), mark -> mark));
        var combinations = dossier.combinations();
        OptionsCell.requireReasonable((long) dossier.places().offers().size()
                * combinations.size()
                * headings().size());
        return new Sheet(
                NAME,
                Stream.concat(
                                Stream.of(headings()),
                                dossier.places().offers().stream().flatMap(offer -> combinations.stream()
                                        .map(combination -> row(offer, combination, given))))
                        .toList());
    }

    private record Place(String offerId, OptionCombination combination, String criterionId) {}

    private int firstMark() {
        return dossier.marksDependOnOptions() ? OPTIONS_COLUMN + 1 : OPTIONS_COLUMN;
    }

    private List<String> headings() {
        return Stream.concat(
                        dossier.marksDependOnOptions()
                                ? Stream.of(OfferRows.OFFER, OfferRows.TENDERER, OptionsCell.HEADING)
                                : Stream.of(OfferRows.OFFER, OfferRows.TENDERER),
                        criteria.stream().flatMap(criterion -> Stream.of(criterion + MARK, criterion + REASON)))
                .toList();
    }

    private List<String> row(Offer offer, OptionCombination combination, Map<Place, Mark> marks) {
        var cells = new ArrayList<>(List.of(offer.id(), offer.tenderer()));
        if (dossier.marksDependOnOptions()) {
            cells.add(OptionsCell.of(combination));
        }
        for (var criterion : criteria) {
            var given = Optional.ofNullable(marks.get(new Place(offer.id(), combination, criterion)));
            cells.add(text(given, mark -> WrittenNumber.of(mark.mark())));
            cells.add(text(given, Mark::reason));
        }
        return cells;
    }

    private static String text(Optional<Mark> mark, Function<Mark, String> part) {
        return mark.map(part).orElse("");
    }

    /** What its columns are about. */
    Sheet legend() {
        return CriterionLegend.of(
                criteria.stream().map(id -> dossier.criterion(id).orElseThrow()).toList());
    }

    /** Cells without a mark are left as they are. Every wrong cell is named: {@link RefusedException}. */
    List<Given> read(Sheet table) {
        var sheet = new FilledSheet(table, headings());
        var ids = dossier.places().offers().stream().map(Offer::id).toList();
        var read = OfferRows.find(sheet, ids, row -> combination(sheet, row))
                .all()
                .flatMap(row -> read(sheet, row.getValue(), row.getKey()))
                .toList();
        FilledSheet.refuseIfAny(Stream.of(sheet));
        return read;
    }

    private Stream<Given> read(FilledSheet sheet, int row, OfferRows.Place place) {
        return IntStream.range(0, criteria.size())
                .filter(i -> !sheet.cell(row, firstMark() + 2 * i).isEmpty())
                .boxed()
                .flatMap(i -> read(sheet, row, firstMark() + 2 * i, place, criteria.get(i)).stream());
    }

    private Optional<OptionCombination> combination(FilledSheet sheet, int row) {
        return dossier.marksDependOnOptions()
                ? OptionsCell.read(sheet, row, OPTIONS_COLUMN, dossier.method())
                : Optional.of(OptionCombination.NONE);
    }

    private Optional<Given> read(FilledSheet sheet, int row, int column, OfferRows.Place place, String criterionId) {
        var given = sheet.cell(row, column);
        var reason = sheet.cell(row, column + 1);
        if (reason.isEmpty()) {
            sheet.fault(
                    row, column + 1, new Text("a mark has its reason in writing", "une note a son motif par écrit"));
            return Optional.empty();
        }
        var criterion = dossier.criterion(criterionId).orElseThrow();
        var number = WrittenNumber.read(given);
        var mark = new WrittenMark(number, Optional.of(given).filter(text -> number.isEmpty()), reason)
                .on(criterion.scale());
        var objection = NewMarks.objection(mark, criterion.scale());
        objection.ifPresent(fault -> sheet.fault(row, column, fault.rule()));
        return objection.isPresent()
                ? Optional.empty()
                : Optional.of(new Given(
                        place.offerId(), criterionId, place.combination(), mark, NewMarks.value(mark, criterion)));
    }
}
