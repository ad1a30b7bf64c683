package fr.adjuge.scoring.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.http.WrittenText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text separated by semicolons, as French spreadsheets write it; fields in quotes where they need it (RFC 4180). It
 * begins with a byte order mark, by which spreadsheets know UTF-8.
 */
public final class CsvFile {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[;\"\\r\\n]");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    public static String write(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.stream().map(CsvFile::field).collect(joining(";")))
                .collect(joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private static String field(String text) {
        var harmless = Harmless.cell(WrittenText.shown(text));
        return NEEDS_QUOTES.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    /**
     * The table in these bytes. A spreadsheet that does not write UTF-8 writes the code page of its computer: which one is
     * not guessed, or reasons with accents would be stored as something else.
     *
     * @param charset as the sender declared it
     */
    public static Sheet read(String name, byte[] file, Optional<String> charset) throws UnreadableSheetException {
        try {
            var decoder = charset.map(Charset::forName).orElse(UTF_8).newDecoder();
            return read(name, decoder.decode(ByteBuffer.wrap(file)).toString());
        } catch (IllegalArgumentException e) {
            throw new UnreadableSheetException(
                    "the declared charset is not known", "le jeu de caractères déclaré n'est pas connu");
        } catch (CharacterCodingException e) {
            throw new UnreadableSheetException(
                    "save it as “CSV UTF-8”, or declare its charset (text/csv;charset=windows-1252)",
                    "enregistrez-le en « CSV UTF-8 », ou déclarez son jeu de caractères"
                            + " (text/csv;charset=windows-1252)");
        }
    }

    /** Blank lines count, so that rows have the numbers that a spreadsheet shows. A quote not closed is unreadable. */
    public static Sheet read(String name, String text) throws UnreadableSheetException {
        var reading = new Reading(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
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
                throw new UnreadableSheetException("a quote is not closed", "un guillemet n'est pas fermé");
            }
            endRow();
            while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(WrittenText::isBlank)) {
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
            row.add(Harmless.read(field.toString()));
            field.setLength(0);
        }

        private void endRow() {
            endField();
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
