package fr.adjuge.scoring.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.dto.http.WrittenText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xml.sax.SAXException;

/** Workbooks (Office Open XML); decimals are numbers, all else is text. */
public final class XlsxFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern CREATED = Pattern.compile("<dcterms:created .*?</dcterms:created>");

    /** About the first that a ZIP file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int WIDEST = 60;

    private XlsxFile() {}

    public static byte[] write(Sheet... tables) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Adjuge", "1.0")) {
            for (var table : tables) {
                write(workbook.newWorksheet(table.name()), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return withoutTime(file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes whenever it is made, so that a download that broke off can go on: the library writes the time. */
    private static byte[] withoutTime(byte[] workbook) throws IOException {
        var file = new ByteArrayOutputStream(workbook.length);
        // The library's entries say their size after their content only, in a form that ZipInputStream cannot read.
        try (var made = ZipFile.builder().setByteArray(workbook).get();
                var kept = new ZipOutputStream(file)) {
            for (var part : Collections.list(made.getEntriesInPhysicalOrder())) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                kept.putNextEntry(entry);
                try (var content = made.getInputStream(part)) {
                    if (part.getName().equals("docProps/core.xml")) {
                        var properties = new String(content.readAllBytes(), UTF_8);
                        kept.write(CREATED.matcher(properties).replaceAll("").getBytes(UTF_8));
                    } else {
                        content.transferTo(kept);
                    }
                }
            }
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, Sheet table) {
        for (var row = 0; row < table.rows().size(); row++) {
            write(sheet, row, table.rows().get(row));
        }
        sheet.freezePane(0, 1);
        for (var column = 0; column < table.columns(); column++) {
            sheet.width(column, width(table, column));
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (row > 0 && isExactNumber(cell)) {
                sheet.value(row, column, new BigDecimal(cell.replace(',', '.')));
            } else {
                sheet.value(row, column, WrittenText.shown(cell));
            }
        }
    }

    /** As wide as what stands in it, within what a screen shows. */
    private static int width(Sheet table, int column) {
        return IntStream.range(0, table.rows().size())
                .map(row -> table.cell(row, column).length() + 2)
                .map(width -> Math.min(width, WIDEST))
                .max()
                .orElse(0);
    }

    /** What has more digits than a spreadsheet computes with stays text, and so stays exact. */
    static boolean isExactNumber(String cell) {
        return Harmless.DECIMAL.matcher(cell).matches()
                && new BigDecimal(cell.replace(',', '.')).precision() <= CellFormats.DIGITS;
    }

    /** Every sheet, in the order of the workbook. What is none, or a suspiciously large one, is unreadable. */
    static List<Sheet> readAll(byte[] file) throws UnreadableSheetException {
        try {
            return WorkbookReader.read(file);
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
            throw new UnreadableSheetException("it is not a workbook", "ce n'est pas un classeur");
        }
    }
}
