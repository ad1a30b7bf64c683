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

    private final Map<String, String> parts = new LinkedHashMap<>();

    private HandMadeWorkbook() {}

    /** {@code rows}: what stands in {@code <sheetData>}. */
    public static HandMadeWorkbook of(String name, String rows) {
        return new HandMadeWorkbook()
                .with("workbook.xml", """
                        <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="%s" sheetId="1" r:id="rId7"/></sheets></workbook>""".formatted(name))
                .with(
                        "_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId7\" Target=\"/xl/worksheets/s.xml\"/></Relationships>")
                .with("worksheets/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
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
