package fr.adjuge.scoring.sheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text separated by semicolons, as French spreadsheets write it; fields in quotes where they need it (RFC 4180). */
public final class CsvFile {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[;\"\\r\\n]");

    private CsvFile() {}

    public static String write(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.stream().map(CsvFile::field).collect(joining(";")))
                .collect(joining("\r\n", "", "\r\n"));
    }

    private static String field(String text) {
        var harmless = Harmless.cell(text);
        return NEEDS_QUOTES.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    /** Blank lines count, so that rows have the numbers that a spreadsheet shows. A quote not closed is unreadable. */
    public static Sheet read(String name, String text) throws UnreadableSheetException {
        var reading = new Reading(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new Sheet(name, reading.rows());
    }

    /** One pass over the text. */
    private static final class Reading {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private boolean inQuotes;

        Reading(String text) {
            this.text = text;
        }

        List<List<String>> rows() throws UnreadableSheetException {
            for (var at = 0; at < text.length(); at++) {
                var isDoubledQuote = inQuotes && text.startsWith("\"\"", at);
                if (isDoubledQuote) {
                    field.append('"');
                    at++;
                } else {
                    take(text.charAt(at));
                }
            }
            if (inQuotes) {
                throw new UnreadableSheetException("un guillemet n'est pas fermé", "a quote is not closed");
            }
            endRow();
            while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isBlank)) {
                rows.remove(rows.size() - 1);
            }
            return rows;
        }

        private void take(char character) {
            if (character == '"') {
                inQuotes = !inQuotes;
            } else if (inQuotes) {
                field.append(character);
            } else if (character == ';') {
                endField();
            } else if (character == '\n') {
                endRow();
            } else if (character != '\r') {
                field.append(character);
            }
        }

        private void endField() {
            row.add(field.toString());
            field.setLength(0);
        }

        private void endRow() {
            endField();
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
