package fr.adjuge.scoring.sheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the texts of a workbook as a person sees them, and runs nothing: of a formula the value that the spreadsheet
 * computed last counts, and one that was never computed reads as {@code =…}, which is no number. Written for files that
 * strangers send: no cell reference, shared formula or entity makes it work or store more than the file is long.
 */
final class WorkbookReader {

    /** The significant digits that spreadsheets compute with: 0.1 + 0.2 is stored as 0.30000000000000004 and is 0.3. */
    static final int DIGITS = 15;

    private static final String NOT_COMPUTED = "=…";
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_CELLS = 1_000_000;

    private final WorkbookParts parts;
    private final List<String> sharedTexts;
    private final CellFormats formats;
    private int cellsLeft = MOST_CELLS;

    WorkbookReader(WorkbookParts parts) throws XMLStreamException {
        this.parts = parts;
        this.sharedTexts = sharedTexts(parts.find(WorkbookParts.FOLDER + "sharedStrings.xml"));
        this.formats = CellFormats.read(parts.find(WorkbookParts.FOLDER + "styles.xml"));
    }

    List<Sheet> sheets() throws XMLStreamException, UnreadableSheetException {
        var targets = targets();
        var names = new LinkedHashMap<String, String>();
        var workbook = parts.require(WorkbookParts.FOLDER + "workbook.xml");
        while (workbook.hasNext()) {
            if (workbook.next() == START_ELEMENT && workbook.getLocalName().equals("sheet")) {
                names.put(
                        attribute(workbook, "name").orElse(""),
                        attribute(workbook, "id")
                                .flatMap(id -> Optional.ofNullable(targets.get(id)))
                                .orElseThrow(() -> new IllegalArgumentException("a sheet without a part")));
            }
        }
        var sheets = new ArrayList<Sheet>();
        for (var sheet : names.entrySet()) {
            sheets.add(new Sheet(sheet.getKey(), rows(parts.require(sheet.getValue()))));
        }
        return sheets;
    }

    /** Parts by the id of their relationship. */
    private Map<String, String> targets() throws XMLStreamException {
        var targets = new HashMap<String, String>();
        var relationships = parts.require(WorkbookParts.FOLDER + "_rels/workbook.xml.rels");
        while (relationships.hasNext()) {
            if (relationships.next() == START_ELEMENT
                    && relationships.getLocalName().equals("Relationship")) {
                var target = attribute(relationships, "Target").orElse("");
                targets.put(
                        attribute(relationships, "Id").orElse(""),
                        target.startsWith("/") ? target.substring(1) : WorkbookParts.FOLDER + target);
            }
        }
        return targets;
    }

    private static List<String> sharedTexts(Optional<XMLStreamReader> part) throws XMLStreamException {
        var texts = new ArrayList<String>();
        if (part.isPresent()) {
            var xml = part.get();
            while (xml.hasNext()) {
                if (xml.next() == START_ELEMENT && xml.getLocalName().equals("si")) {
                    texts.add(text(xml, "si"));
                }
            }
        }
        return texts;
    }

    /** The runs of a text put together, without what says how it is pronounced. */
    private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        var isSpoken = false;
        while (!isEnd(xml, xml.next(), end)) {
            if (xml.hasName() && xml.getLocalName().equals("rPh")) {
                isSpoken = xml.isStartElement();
            } else if (!isSpoken && xml.isStartElement() && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }

    private List<List<String>> rows(XMLStreamReader xml) throws XMLStreamException, UnreadableSheetException {
        var rows = new ArrayList<List<String>>();
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT && xml.getLocalName().equals("row")) {
                var number = attribute(xml, "r").map(Integer::parseInt).orElse(rows.size() + 1);
                WorkbookParts.requireReasonable(number <= MOST_ROWS);
                while (rows.size() < number - 1) {
                    rows.add(List.of());
                }
                rows.add(cells(xml));
            }
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isEmpty)) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    private List<String> cells(XMLStreamReader xml) throws XMLStreamException, UnreadableSheetException {
        var cells = new ArrayList<String>();
        for (var event = xml.next(); !isEnd(xml, event, "row"); event = xml.next()) {
            if (event == START_ELEMENT && xml.getLocalName().equals("c")) {
                var column = attribute(xml, "r").map(WorkbookReader::column).orElse(cells.size());
                cellsLeft -= Math.max(0, column - cells.size()) + 1;
                WorkbookParts.requireReasonable(cellsLeft >= 0);
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml));
            }
        }
        return cells;
    }

    /** Column 3 of {@code D5}; a huge one for a reference that no spreadsheet has. */
    private static int column(String reference) {
        var column = 0L;
        var at = 0;
        while (at < reference.length() && Character.isLetter(reference.charAt(at)) && column < MOST_CELLS) {
            column = column * Sheet.LETTERS + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
            at++;
        }
        return (int) Math.min(Math.max(column - 1, 0), MOST_CELLS);
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        var type = attribute(xml, "t").orElse("n");
        var style = attribute(xml, "s");
        var text = "";
        var isFormula = false;
        var hasValue = false;
        for (var event = xml.next(); !isEnd(xml, event, "c"); event = xml.next()) {
            if (event == START_ELEMENT && xml.getLocalName().equals("v")) {
                text = xml.getElementText();
                hasValue = true;
            } else if (event == START_ELEMENT && xml.getLocalName().equals("is")) {
                text = text(xml, "is");
            } else if (event == START_ELEMENT && xml.getLocalName().equals("f")) {
                isFormula = true;
            }
        }
        if (text.isEmpty()) {
            return isFormula && !hasValue ? NOT_COMPUTED : "";
        }
        return switch (type) {
            case "s" -> sharedTexts.get(Integer.parseInt(text));
            case "b" -> text.equals("1") ? "VRAI" : "FAUX";
            case "n" -> formats.number(text, style);
            default -> text;
        };
    }

    private static boolean isEnd(XMLStreamReader xml, int event, String name) {
        return event == END_ELEMENT && xml.getLocalName().equals(name);
    }

    /** Whatever its namespace: the id of a relationship has one of two. */
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }
}
