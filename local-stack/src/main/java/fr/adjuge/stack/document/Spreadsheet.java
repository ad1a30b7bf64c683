package fr.adjuge.stack.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX workbook of one sheet, the same bytes for the same rows (ECMA-376, part 1). */
public final class Spreadsheet {

    private static final LocalDateTime ANY_FIXED_TIME = LocalDateTime.of(2025, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Spreadsheet() {}

    /** Cells that look like an amount are numbers, the others are texts. */
    public static byte[] of(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                            + "worksheet+xml\"/>"
                            + "</Types>");
            add(zip, "_rels/.rels", relationship(OFFICE + "/officeDocument", "xl/workbook.xml"));
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"Offre\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels", relationship(OFFICE + "/worksheet", "worksheets/sheet1.xml"));
            add(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, type, target);
    }

    private static String sheet(List<List<String>> rows) {
        var sheet = new StringBuilder("<worksheet xmlns=\"" + SHEETS + "\"><sheetData>");
        for (var row : rows) {
            sheet.append("<row>");
            row.forEach(cell -> sheet.append(cell(cell)));
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String text) {
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return "<c><v>" + text + "</v></c>";
        }
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<c t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_FIXED_TIME);
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(UTF_8));
        zip.closeEntry();
    }
}
