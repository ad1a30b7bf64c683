package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.WRONG_CELL;
import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.scoring.NewMark;
import fr.adjuge.scoring.evaluation.MarkTaking.Given;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.problem.Fault;
import fr.adjuge.scoring.problem.RefusedException;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The marks of one evaluator as a table: a row for each offer, two columns for each criterion that is theirs, the mark
 * and its reason. What is exported is filled in and sent back.
 */
final class MarkSheet {

    private static final String NAME = "Notes";
    private static final String OFFER = "Offre";
    private static final String TENDERER = "Soumissionnaire";
    private static final String MARK = " : note";
    private static final String REASON = " : motif";
    private static final int FIRST_MARK = 2;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}([.,][0-9]{1,15})?");
    private static final Text DETAIL = new Text("des cellules ne peuvent pas être lues", "some cells cannot be read");

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
        var given = marks.stream().collect(toMap(mark -> new Place(mark.offerId(), mark.criterionId()), mark -> mark));
        var rows = new ArrayList<List<String>>();
        rows.add(headings());
        dossier.places().offers().forEach(offer -> rows.add(row(offer, given)));
        return new Sheet(NAME, rows);
    }

    private record Place(String offerId, String criterionId) {}

    private List<String> headings() {
        return Stream.concat(
                        Stream.of(OFFER, TENDERER),
                        criteria.stream().flatMap(criterion -> Stream.of(criterion + MARK, criterion + REASON)))
                .toList();
    }

    private List<String> row(Offer offer, Map<Place, Mark> marks) {
        var cells = new ArrayList<>(List.of(offer.id(), offer.tenderer()));
        for (var criterion : criteria) {
            var given = Optional.ofNullable(marks.get(new Place(offer.id(), criterion)));
            cells.add(text(
                    given,
                    mark -> mark.mark().stripTrailingZeros().toPlainString().replace('.', ',')));
            cells.add(text(given, Mark::reason));
        }
        return cells;
    }

    private static String text(Optional<Mark> mark, Function<Mark, String> part) {
        return mark.map(part).orElse("");
    }

    /** Cells without a mark are left as they are. Every wrong cell is named: {@link RefusedException}. */
    List<Given> read(Sheet sheet) {
        var reading = new Reading(sheet);
        if (reading.hasHeadings()) {
            for (var row = 1; row < sheet.rows().size(); row++) {
                reading.take(row);
            }
        }
        if (!reading.faults.isEmpty()) {
            throw new RefusedException(WRONG_CELL, DETAIL, reading.faults);
        }
        return List.copyOf(reading.entries);
    }

    /** One pass over the table. */
    private final class Reading {

        private final Sheet sheet;
        private final List<Given> entries = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        Reading(Sheet sheet) {
            this.sheet = sheet;
        }

        boolean hasHeadings() {
            var expected = headings();
            for (var column = 0; column < expected.size(); column++) {
                var found = sheet.rows().isEmpty() ? "" : sheet.cell(0, column);
                if (!found.equals(expected.get(column))) {
                    fault(
                            0,
                            column,
                            new Text("« %s » attendu, non « %s »", "“%s” expected, not “%s”")
                                    .with(expected.get(column), found));
                }
            }
            return faults.isEmpty();
        }

        void take(int row) {
            var offerId = sheet.cell(row, 0);
            if (offerId.isEmpty()) {
                return;
            }
            if (dossier.places().row(offerId).isEmpty()) {
                fault(row, 0, new Text("offre « %s » inconnue", "unknown offer “%s”").with(offerId));
                return;
            }
            for (var i = 0; i < criteria.size(); i++) {
                var column = FIRST_MARK + 2 * i;
                if (!sheet.cell(row, column).isEmpty()) {
                    take(row, column, offerId, criteria.get(i));
                }
            }
        }

        private void take(int row, int column, String offerId, String criterionId) {
            var given = sheet.cell(row, column);
            var reason = sheet.cell(row, column + 1);
            if (reason.isEmpty()) {
                fault(row, column + 1, new Text("une note a son motif par écrit", "a mark has its reason in writing"));
                return;
            }
            var isNumber = NUMBER.matcher(given).matches();
            var mark = new NewMark(
                    Optional.of(given).filter(text -> isNumber).map(text -> new BigDecimal(text.replace(',', '.'))),
                    Optional.of(given).filter(text -> !isNumber),
                    reason);
            try {
                var value = NewMarks.value(mark, dossier.criterion(criterionId).orElseThrow());
                entries.add(new Given(offerId, criterionId, mark, value));
            } catch (RefusedException offScale) {
                fault(row, column, offScale.detail());
            }
        }

        private void fault(int row, int column, Text rule) {
            var place = Sheet.place(row, column);
            faults.add(new Fault(
                    "/" + sheet.name() + "/" + place,
                    new Text(
                            "feuille %s, cellule %s : %s".formatted(sheet.name(), place, rule.fr()),
                            "sheet %s, cell %s: %s".formatted(sheet.name(), place, rule.en()))));
        }
    }
}
