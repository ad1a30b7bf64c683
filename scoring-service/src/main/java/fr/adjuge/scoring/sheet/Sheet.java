package fr.adjuge.scoring.sheet;

import java.util.List;

/** A table: the first row holds the headings; decimals are written with a comma. */
public record Sheet(String name, List<List<String>> rows) {

    static final int LETTERS = 26;

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
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
