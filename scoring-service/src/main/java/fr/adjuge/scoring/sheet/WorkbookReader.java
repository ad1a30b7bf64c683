package fr.adjuge.scoring.sheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.SAXException;

/**
 * Reads the texts of a workbook as a person sees them, and runs nothing: of a formula the value that the spreadsheet
 * computed last counts, and one that was never computed reads as {@code =…}, which is no number.
 *
 * <p>Cells are taken from the file as it is streamed, not from the objects that the library would make of them: its
 * numbers are binary, ours are the decimals that were written, and strangers send files of any size.
 */
final class WorkbookReader {

    private static final String NOT_COMPUTED = "=…";
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_CELLS = 1_000_000;
    private static final int MOST_LETTERS = 3;
    private static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();

    /** A small file may unpack to a huge one: no part of a table of prices and marks comes near to this. */
    private static final long MOST_BYTES = 32L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final XSSFReader workbook;
    private final ReadOnlySharedStringsTable texts;
    private final CellFormats formats;
    private int cellsLeft = MOST_CELLS;

    private WorkbookReader(OPCPackage file) throws IOException, OpenXML4JException, SAXException {
        this.workbook = new XSSFReader(file);
        this.texts = new ReadOnlySharedStringsTable(file, false);
        this.formats = new CellFormats(workbook.getStylesTable());
    }

    /** Every sheet, in the order of the workbook. */
    static List<Sheet> read(byte[] file)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException, UnreadableSheetException {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            return new WorkbookReader(opened).sheets();
        }
    }

    private List<Sheet> sheets() throws IOException, OpenXML4JException, XMLStreamException, UnreadableSheetException {
        var sheets = new ArrayList<Sheet>();
        var parts = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (parts.hasNext()) {
            try (var part = parts.next()) {
                sheets.add(new Sheet(parts.getSheetName(), rows(part)));
            }
        }
        return sheets;
    }

    private List<List<String>> rows(InputStream part) throws XMLStreamException, UnreadableSheetException {
        var xml = XML.createXMLStreamReader(part);
        var rows = new ArrayList<List<String>>();
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT && xml.getLocalName().equals("row")) {
                var number = attribute(xml, "r").map(Integer::parseInt).orElse(rows.size() + 1);
                requireReasonable(number <= MOST_ROWS);
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
                var reference = attribute(xml, "r");
                var column = reference.isPresent() ? column(reference.get()) : cells.size();
                cellsLeft -= Math.max(0, column - cells.size()) + 1;
                requireReasonable(cellsLeft >= 0);
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml));
            }
        }
        return cells;
    }

    /** Column 3 of {@code D5}; the last one that spreadsheets have is {@code XFD}. */
    private static int column(String reference) throws UnreadableSheetException {
        var letters = reference.replaceAll("[0-9]+$", "");
        requireReasonable(letters.length() <= MOST_LETTERS);
        return CellReference.convertColStringToIndex(letters);
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        var type = attribute(xml, "t").orElse("n");
        var style = attribute(xml, "s").map(Integer::parseInt).orElse(0);
        var text = new StringBuilder();
        var isFormula = false;
        var hasValue = false;
        for (var event = xml.next(); !isEnd(xml, event, "c"); event = xml.next()) {
            if (event == START_ELEMENT
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                text.append(xml.getElementText());
                hasValue = true;
            } else if (event == START_ELEMENT && xml.getLocalName().equals("f")) {
                isFormula = true;
            }
        }
        if (text.isEmpty()) {
            return isFormula && !hasValue ? NOT_COMPUTED : "";
        }
        return switch (type) {
            case "s" -> texts.getItemAt(Integer.parseInt(text.toString())).getString();
            case "b" -> text.toString().equals("1") ? "VRAI" : "FAUX";
            case "n" -> formats.number(text.toString(), style);
            // Control characters are written _x000B_ in every text of a workbook; shared ones are decoded already.
            default -> new XSSFRichTextString(text.toString()).getString();
        };
    }

    private static void requireReasonable(boolean isReasonable) throws UnreadableSheetException {
        if (!isReasonable) {
            throw new UnreadableSheetException(
                    "it is larger than any table of prices and marks",
                    "il est plus grand que tout tableau de prix et de notes");
        }
    }

    private static boolean isEnd(XMLStreamReader xml, int event, String name) {
        return event == END_ELEMENT && xml.getLocalName().equals(name);
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }
}
