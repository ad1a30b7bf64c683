package fr.adjuge.scoring.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Workbooks of one sheet (Office Open XML); decimals are numbers, all else is text. */
public final class XlsxFile {

    /** A small file may unpack to a huge one: no sheet of marks comes near to this. */
    private static final int MOST_UNPACKED_BYTES = 32 << 20;

    private static final int BUFFER = 8192;

    private XlsxFile() {}

    public static byte[] write(Sheet table) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Adjuge", "1.0")) {
            var sheet = workbook.newWorksheet(table.name());
            for (var row = 0; row < table.rows().size(); row++) {
                write(sheet, row, table.rows().get(row));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (row > 0 && Harmless.DECIMAL.matcher(cell).matches()) {
                sheet.value(row, column, new BigDecimal(cell.replace(',', '.')));
            } else {
                sheet.value(row, column, cell);
            }
        }
    }

    /** The first sheet. What is no workbook, or a suspiciously large one, is unreadable. */
    public static Sheet read(byte[] file) throws UnreadableSheetException {
        requireReasonableSize(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getFirstSheet();
            var rows = new ArrayList<List<String>>();
            for (var row : sheet.read()) {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(cells(row));
            }
            return new Sheet(sheet.getName(), rows);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheetException("not a workbook");
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxFile::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString().replace('.', ',')
                : cell.getText();
    }

    private static void requireReasonableSize(byte[] file) throws UnreadableSheetException {
        var unpacked = 0L;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var buffer = new byte[BUFFER];
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    unpacked += sizeOf(content, buffer, MOST_UNPACKED_BYTES - unpacked);
                }
            }
        } catch (IOException e) {
            throw new UnreadableSheetException("not a workbook");
        }
        if (unpacked > MOST_UNPACKED_BYTES) {
            throw new UnreadableSheetException("unpacks to more than any sheet of marks");
        }
    }

    /** Stops a little after {@code most}. */
    private static long sizeOf(InputStream entry, byte[] buffer, long most) throws IOException {
        var size = 0L;
        for (var read = entry.read(buffer); read >= 0 && size <= most; read = entry.read(buffer)) {
            size += read;
        }
        return size;
    }
}
