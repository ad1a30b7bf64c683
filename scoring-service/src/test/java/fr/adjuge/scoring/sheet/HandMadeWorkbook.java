package fr.adjuge.scoring.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet written by hand, for cells that our own writer never makes. */
public final class HandMadeWorkbook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private HandMadeWorkbook() {}

    /** {@code rows}: what stands in {@code <sheetData>}. */
    public static HandMadeWorkbook of(String name, String rows) {
        var workbook = new HandMadeWorkbook();
        workbook.parts.put(
                "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/s.xml" ContentType="%1$s.worksheet+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%1$s.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%1$s.sharedStrings+xml"/></Types>""".formatted("application/vnd.openxmlformats-officedocument.spreadsheetml"));
        workbook.parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        return workbook.with("workbook.xml", """
                        <workbook xmlns="%s" xmlns:r="%s">
                        <sheets><sheet name="%s" sheetId="1" r:id="worksheet"/></sheets></workbook>""".formatted(MAIN, RELATIONSHIPS, name))
                .with(
                        "_rels/workbook.xml.rels",
                        relationships(
                                "worksheet", "worksheets/s.xml",
                                "styles", "styles.xml",
                                "sharedStrings", "sharedStrings.xml"))
                .with("styles.xml", "<styleSheet xmlns=\"%s\"/>".formatted(MAIN))
                .with("sharedStrings.xml", "<sst xmlns=\"%s\"/>".formatted(MAIN))
                .with(
                        "worksheets/s.xml",
                        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }

    /** Pairs of what a part is, which is its id too, and where it is. */
    private static String relationships(String... typesAndTargets) {
        var xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"%1$s\" Type=\"%2$s/%1$s\" Target=\"%3$s\"/>"
                    .formatted(typesAndTargets[i], RELATIONSHIPS, typesAndTargets[i + 1]));
        }
        return xml + "</Relationships>";
    }

    public HandMadeWorkbook with(String part, String xml) {
        parts.put("xl/" + part, xml);
        return this;
    }

    public byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Some tens of KiB that unpack to 40 MiB of blanks between two rows. */
    public static byte[] bomb() {
        return of("Prix", "<row r=\"1\"/>" + " ".repeat(40 << 20)).bytes();
    }
}
