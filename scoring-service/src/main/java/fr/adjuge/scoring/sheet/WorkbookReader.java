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
 * computed last counts, and one that was never computed is unreadable.
 *
 * <p>Cells are taken from the file as it is streamed, not from the objects that the library would make of them: its
 * numbers are binary, ours are the decimals that were written, and strangers send files of any size.
 */
final class WorkbookReader {

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
    private final SheetRows.Budget budget = new SheetRows.Budget();

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
                sheets.add(sheet(parts.getSheetName(), part));
            }
        }
        return sheets;
    }

    private Sheet sheet(String name, InputStream part) throws XMLStreamException, UnreadableSheetException {
        var xml = XML.createXMLStreamReader(part);
        var rows = new SheetRows(name, budget);
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT) {
                if (xml.getLocalName().equals("row")) {
                    rows.beginRow(attribute(xml, "r").map(Integer::parseInt).orElse(rows.nextRow() + 1) - 1);
                    cells(xml, rows);
                    rows.endRow();
                } else if (xml.getLocalName().equals("mergeCell")) {
                    var area = attribute(xml, "ref").orElse("").split(":");
                    rows.cover(place(area[0]), place(area[area.length - 1]));
                }
            }
        }
        return rows.sheet();
    }

    private void cells(XMLStreamReader xml, SheetRows rows) throws XMLStreamException, UnreadableSheetException {
        for (var event = xml.next(); !isEnd(xml, event, "row"); event = xml.next()) {
            if (event == START_ELEMENT && xml.getLocalName().equals("c")) {
                var reference = attribute(xml, "r");
                rows.skipTo(reference.isPresent() ? column(reference.get()) : rows.nextColumn());
                cell(xml, rows);
            }
        }
    }

    private static Sheet.Place place(String reference) throws UnreadableSheetException {
        return new Sheet.Place(new CellReference(reference).getRow(), column(reference));
    }

    /** Column 3 of {@code D5}; the last one that spreadsheets have is {@code XFD}. */
    private static int column(String reference) throws UnreadableSheetException {
        var letters = reference.replaceAll("[0-9]+$", "");
        SheetRows.requireReasonable(letters.length() <= MOST_LETTERS);
        return CellReference.convertColStringToIndex(letters);
    }

    private void cell(XMLStreamReader xml, SheetRows rows) throws XMLStreamException, UnreadableSheetException {
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
        // An empty value is one only where it is said to be a text: some programs write it for what they did not
        // compute.
        var isEmptyText = hasValue && type.equals("str");
        if (text.isEmpty() && isFormula && !isEmptyText) {
            rows.addUnreadable(SheetRows.NOT_COMPUTED);
        } else {
            rows.add(text.isEmpty() ? "" : text(text.toString(), type, style));
        }
    }

    private String text(String value, String type, int style) {
        return switch (type) {
            case "s" -> texts.getItemAt(Integer.parseInt(value)).getString();
            case "b" -> value.equals("1") ? "VRAI" : "FAUX";
            case "n" -> formats.number(value, style);
            // Control characters are written _x000B_ in every text of a workbook; shared ones are decoded already.
            default -> new XSSFRichTextString(value).getString();
        };
    }

    private static boolean isEnd(XMLStreamReader xml, int event, String name) {
        return event == END_ELEMENT && xml.getLocalName().equals(name);
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }
}
