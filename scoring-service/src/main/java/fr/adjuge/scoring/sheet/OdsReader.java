package fr.adjuge.scoring.sheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * Reads the texts of an OpenDocument spreadsheet (ODF 1.2, part 1, chapter 9) as a person sees them, as {@link
 * WorkbookReader} does and for the same reasons: the decimals that were written, and no more than a table may have.
 */
final class OdsReader {

    private static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int MOST_DIGITS = 40;
    private static final int LONGEST_DAY = 10;

    /** What stands in a cell without being its text. */
    private static final Set<String> BESIDE = Set.of("annotation", "frame", "custom-shape", "g", "table");

    static {
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final XMLStreamReader xml;
    private final SheetRows.Budget budget = new SheetRows.Budget();

    private OdsReader(InputStream content) throws XMLStreamException {
        this.xml = XML.createXMLStreamReader(content);
    }

    /** Every sheet, in the order of the file; {@code content}: its {@code content.xml}. */
    static List<Sheet> read(InputStream content) throws IOException, XMLStreamException, UnreadableSheetException {
        var reader = new OdsReader(content);
        var sheets = new ArrayList<Sheet>();
        while (reader.xml.hasNext()) {
            if (reader.xml.next() == START_ELEMENT && reader.isAt("table")) {
                sheets.add(reader.sheet());
            }
        }
        return sheets;
    }

    private Sheet sheet() throws XMLStreamException, UnreadableSheetException {
        var rows = new SheetRows(attribute("name").orElse(""), budget);
        var empty = 0L;
        for (var event = xml.next(); !isEnd(event, "table"); event = xml.next()) {
            if (event == START_ELEMENT && isAt("table-row")) {
                var times = times("number-rows-repeated");
                SheetRows.requireReasonable(rows.nextRow() + empty < Integer.MAX_VALUE);
                if (row(rows, (int) (rows.nextRow() + empty))) {
                    rows.repeatRow((int) Math.min(Integer.MAX_VALUE, times - 1));
                    empty = 0;
                } else {
                    empty += times;
                }
            } else if (event == START_ELEMENT && BESIDE.contains(xml.getLocalName())) {
                skip();
            }
        }
        return rows.sheet();
    }

    /** Whether there was something in it: what comes after the last cell of a row is repeated to the edge of the sheet. */
    private boolean row(SheetRows rows, int number) throws XMLStreamException, UnreadableSheetException {
        var isBegun = false;
        var empty = 0L;
        for (var event = xml.next(); !isEnd(event, "table-row"); event = xml.next()) {
            if (event == START_ELEMENT && (isAt("table-cell") || isAt("covered-table-cell"))) {
                var times = times("number-columns-repeated");
                var isCovered = isAt("covered-table-cell");
                var isNotComputed = attribute("formula").isPresent()
                        && attribute("value-type").isEmpty();
                var text = isCovered ? skipped() : text();
                if (text.isEmpty() && !isCovered && !isNotComputed) {
                    empty += times;
                    continue;
                }
                if (!isBegun) {
                    rows.beginRow(number);
                    isBegun = true;
                }
                SheetRows.requireReasonable(rows.nextColumn() + empty + times <= Short.MAX_VALUE);
                rows.skipTo((int) (rows.nextColumn() + empty));
                empty = 0;
                for (var i = 0; i < times; i++) {
                    if (isCovered || isNotComputed) {
                        rows.addUnreadable(isCovered ? SheetRows.COVERED : SheetRows.NOT_COMPUTED);
                    } else {
                        rows.add(text);
                    }
                }
            }
        }
        if (isBegun) {
            rows.endRow();
        }
        return isBegun;
    }

    private String text() throws XMLStreamException {
        var type = attribute("value-type").orElse("string");
        var value = attribute("value");
        var day = attribute("date-value");
        var truth = attribute("boolean-value");
        var shown = shown();
        return switch (type) {
            case "float", "currency" -> value.map(OdsReader::number).orElse(shown);
            case "percentage" -> value.map(OdsReader::percent).orElse(shown);
            case "date" -> day.map(OdsReader::day).orElse(shown);
            case "boolean" ->
                truth.map(said -> said.equals("true") ? "VRAI" : "FAUX").orElse(shown);
            default -> shown;
        };
    }

    private static String number(String value) {
        return decimal(value).map(CellFormats::plain).orElse(value);
    }

    private static String percent(String value) {
        return decimal(value)
                .map(share -> CellFormats.plain(share.movePointRight(2)) + " %")
                .orElse(value);
    }

    /** A number written so long or so large is shown as it is, and is none. */
    private static Optional<BigDecimal> decimal(String value) {
        return Optional.of(value)
                .filter(text -> text.length() <= MOST_DIGITS)
                .map(BigDecimal::new)
                .filter(number -> Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS);
    }

    private static String day(String value) {
        return DAY.format(LocalDate.parse(value.substring(0, Math.min(LONGEST_DAY, value.length()))));
    }

    /** The paragraphs of the cell, one below the other. */
    private String shown() throws XMLStreamException {
        var paragraphs = new ArrayList<String>();
        var text = new StringBuilder();
        for (var event = xml.next(); !isEnd(event, "table-cell"); event = xml.next()) {
            if (event == START_ELEMENT) {
                if (BESIDE.contains(xml.getLocalName())) {
                    skip();
                } else {
                    text.append(blank());
                }
            } else if (event == CHARACTERS) {
                text.append(xml.getText());
            } else if (isEnd(event, "p")) {
                paragraphs.add(text.toString());
                text.setLength(0);
            }
        }
        return String.join("\n", paragraphs);
    }

    /** Blanks, tabulators and line breaks are elements (6.1.3 to 6.1.5). */
    private String blank() throws XMLStreamException {
        return switch (xml.getLocalName()) {
            case "s" -> " ".repeat((int) Math.min(MOST_DIGITS, times("c")));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }

    private String skipped() throws XMLStreamException {
        skip();
        return "";
    }

    /** To the end of the element. */
    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        }
    }

    private long times(String name) {
        return attribute(name).map(Long::parseLong).orElse(1L);
    }

    private boolean isAt(String name) {
        return xml.getLocalName().equals(name);
    }

    private boolean isEnd(int event, String name) {
        return event == END_ELEMENT && isAt(name);
    }

    /** Whatever its namespace: of one name there is only one in a cell, a row or a table. */
    private Optional<String> attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
