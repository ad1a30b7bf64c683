package fr.adjuge.scoring.sheet;

import fr.adjuge.dto.http.Text;
import java.util.List;
import java.util.Map;

/**
 * A table, whichever file it came in: the first row holds the headings; decimals are written with a comma.
 *
 * @param unreadable what shows one thing in a spreadsheet and holds another, by its place: it is never guessed
 */
public record Sheet(String name, List<List<String>> rows, Map<Place, Text> unreadable) {

    static final int LETTERS = 26;

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
        unreadable = Map.copyOf(unreadable);
    }

    public Sheet(String name, List<List<String>> rows) {
        this(name, rows, Map.of());
    }

    /** Counted from 0. */
    public record Place(int row, int column) {}

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The text of a cell; empty where the row is shorter. */
    public String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** As a spreadsheet names it: {@code D5} for column 3 and row 4, counted from 0. */
    public static String place(int row, int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters + String.valueOf(row + 1);
    }
}
