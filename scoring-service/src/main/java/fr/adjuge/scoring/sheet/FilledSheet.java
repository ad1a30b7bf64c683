package fr.adjuge.scoring.sheet;

import static fr.adjuge.scoring.problem.ProblemType.WRONG_CELL;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.InvalidValue;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.WrittenText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table that came back from the people who filled it in: it has the headings of its template, or tells which not. */
public final class FilledSheet {

    private static final Text DETAIL = new Text("some cells cannot be read", "des cellules ne peuvent pas être lues");

    private static final Text EMPTY = new Text(
            "the sheet is empty: its headings are missing, “%s” the first of them",
            "la feuille est vide : ses titres de colonnes manquent, « %s » le premier");

    private final Sheet sheet;
    private final boolean isOfTemplate;
    private final List<WrongCell> wrong = new ArrayList<>();

    public FilledSheet(Sheet sent, List<String> headings) {
        this.sheet = new Sheet(
                sent.name(),
                IntStream.range(0, sent.rows().size())
                        .mapToObj(row -> taken(row, sent.rows().get(row)))
                        .toList());
        sent.unreadable().forEach((place, why) -> {
            if (place.column() < headings.size()) {
                fault(place.row(), place.column(), why);
            }
        });
        if (sheet.rows().isEmpty()) {
            fault(0, 0, EMPTY.with(headings.get(0)));
        } else {
            checkHeadings(headings);
        }
        this.isOfTemplate = wrong.stream().noneMatch(cell -> cell.row() == 0);
    }

    private void checkHeadings(List<String> headings) {
        for (var column = 0; column < headings.size(); column++) {
            var found = sheet.cell(0, column);
            if (!found.equals(headings.get(column))) {
                fault(
                        0,
                        column,
                        new Text("“%s” expected, not “%s”", "« %s » attendu, non « %s »")
                                .with(headings.get(column), found));
            }
        }
    }

    private List<String> taken(int row, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> taken(row, column, cells.get(column)))
                .toList();
    }

    /** A cell of which nothing would be seen is an empty one. */
    private String taken(int row, int column, String text) {
        try {
            var taken = WrittenText.taken(text);
            return WrittenText.isBlank(taken) ? "" : taken;
        } catch (InvalidValue unwritable) {
            var reason = unwritable.reason();
            fault(row, column, new Text(reason.english(), reason.french()));
            return text;
        }
    }

    /** The rows below the headings in which there is something; none where the headings are not those expected. */
    public IntStream filledRows() {
        return isOfTemplate
                ? IntStream.range(1, sheet.rows().size())
                        .filter(row -> sheet.rows().get(row).stream().anyMatch(cell -> !cell.isEmpty()))
                : IntStream.empty();
    }

    public boolean isOfTemplate() {
        return isOfTemplate;
    }

    public String cell(int row, int column) {
        return sheet.cell(row, column);
    }

    public void fault(int row, int column, Text rule) {
        wrong.add(new WrongCell(row, column, rule));
    }

    private record WrongCell(int row, int column, Text rule) {}

    /** Of something that should stand below the last row. */
    public void missing(Text rule) {
        fault(Math.max(1, sheet.rows().size()), 0, rule);
    }

    private Stream<Breach> faults() {
        return wrong.stream()
                .sorted(Comparator.comparing(WrongCell::row).thenComparing(WrongCell::column))
                .map(this::named);
    }

    private Breach named(WrongCell cell) {
        var place = Sheet.place(cell.row(), cell.column());
        return Breach.of(
                "/" + sheet.name() + "/" + place,
                new Text(
                        "sheet %s, cell %s: %s"
                                .formatted(sheet.name(), place, cell.rule().english()),
                        "feuille %s, cellule %s : %s"
                                .formatted(sheet.name(), place, cell.rule().french())));
    }

    /** Every wrong cell of the tables of one file is named, row by row: {@link RefusedException}. */
    public static void refuseIfAny(Stream<FilledSheet> sheets) {
        var faults = sheets.flatMap(FilledSheet::faults).toList();
        if (!faults.isEmpty()) {
            throw RefusedException.forBreaches(WRONG_CELL, DETAIL, faults);
        }
    }
}
