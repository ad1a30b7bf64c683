package fr.adjuge.scoring.sheet;

import fr.adjuge.dto.http.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet while it is read from a file of strangers: rows and cells where they are, and no more than a table may have. */
final class SheetRows {

    static final Text COVERED = new Text(
            "merged with a cell beside it: one value for each cell",
            "fusionnée avec une voisine : une valeur par cellule");
    static final Text NOT_COMPUTED = new Text(
            "a formula that was never computed: open the file, have it computed and save it",
            "une formule jamais calculée : ouvrez le fichier, laissez-le calculer et enregistrez-le");

    private static final int MOST_ROWS = 100_000;

    private final String name;
    private final Budget budget;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Sheet.Place, Text> unreadable = new LinkedHashMap<>();
    private List<String> row = new ArrayList<>();

    /** Of all sheets of one file. */
    static final class Budget {

        private static final int MOST_CELLS = 1_000_000;

        private int cellsLeft = MOST_CELLS;

        void take(long cells) throws UnreadableSheetException {
            requireReasonable(cells <= cellsLeft);
            cellsLeft -= (int) cells;
        }
    }

    SheetRows(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    /** The next row is this one, counted from 0. */
    void beginRow(int number) throws UnreadableSheetException {
        requireReasonable(number < MOST_ROWS);
        while (rows.size() < number) {
            rows.add(List.of());
        }
        row = new ArrayList<>();
    }

    int nextRow() {
        return rows.size();
    }

    int nextColumn() {
        return row.size();
    }

    /** The next cell is in this column, counted from 0. */
    void skipTo(int column) throws UnreadableSheetException {
        budget.take(Math.max(0, column - row.size()));
        while (row.size() < column) {
            row.add("");
        }
    }

    void add(String text) throws UnreadableSheetException {
        budget.take(1);
        row.add(text);
    }

    void addUnreadable(Text why) throws UnreadableSheetException {
        unreadable.put(new Sheet.Place(rows.size(), row.size()), why);
        add("");
    }

    void endRow() {
        rows.add(row);
    }

    /** The row before once more. */
    void repeatRow(int times) throws UnreadableSheetException {
        var repeated = rows.get(rows.size() - 1);
        requireReasonable(rows.size() + (long) times <= MOST_ROWS);
        budget.take((long) times * repeated.size());
        for (var i = 0; i < times; i++) {
            rows.add(repeated);
        }
    }

    /** All but the first of these cells, the last ones included, as far as the table reaches. */
    void cover(Sheet.Place first, Sheet.Place last) throws UnreadableSheetException {
        var width = rows.isEmpty() ? 0 : rows.get(0).size();
        for (var at = first.row(); at <= last.row() && at < rows.size(); at++) {
            for (var column = first.column(); column <= last.column() && column < width; column++) {
                budget.take(1);
                if (at != first.row() || column != first.column()) {
                    unreadable.put(new Sheet.Place(at, column), COVERED);
                }
            }
        }
    }

    Sheet sheet() {
        var last = unreadable.keySet().stream().mapToInt(Sheet.Place::row).max().orElse(-1);
        while (rows.size() - 1 > last && rows.get(rows.size() - 1).stream().allMatch(String::isEmpty)) {
            rows.remove(rows.size() - 1);
        }
        return new Sheet(name, rows, unreadable);
    }

    static void requireReasonable(boolean isReasonable) throws UnreadableSheetException {
        if (!isReasonable) {
            throw new UnreadableSheetException(
                    "it is larger than any table of prices and marks",
                    "il est plus grand que tout tableau de prix et de notes");
        }
    }
}
