package fr.adjuge.scoring.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.adjuge.dto.http.WrittenText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * OpenDocument spreadsheets, the format of the State (référentiel général d'interopérabilité); decimals are numbers, all
 * else is text. Three small parts: libraries write the time into it, and numbers that are binary.
 */
public final class OdsFile {

    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String OFFICE = OASIS + "office:1.0";
    private static final String TABLE = OASIS + "table:1.0";
    private static final String TEXT = OASIS + "text:1.0";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.2">
            <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>""".formatted(OASIS, MEDIA_TYPE);

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** A small file may unpack to a huge one. */
    private static final long MOST_BYTES = 32L << 20;

    private OdsFile() {}

    public static byte[] write(Sheet... tables) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            putType(zip);
            put(zip, "META-INF/manifest.xml", MANIFEST.getBytes(UTF_8));
            put(zip, "content.xml", content(tables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** First and as it is, so that the file is known by its first bytes (part 3, 3.3). */
    private static void putType(ZipOutputStream zip) throws IOException {
        var type = MEDIA_TYPE.getBytes(UTF_8);
        var entry = new ZipEntry("mimetype");
        var sum = new CRC32();
        sum.update(type);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
    }

    private static byte[] content(Sheet... tables) {
        var content = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(content, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement("office:document-content");
            xml.writeAttribute("xmlns:office", OFFICE);
            xml.writeAttribute("xmlns:table", TABLE);
            xml.writeAttribute("xmlns:text", TEXT);
            xml.writeAttribute("office:version", "1.2");
            xml.writeStartElement("office:body");
            xml.writeStartElement("office:spreadsheet");
            for (var table : tables) {
                write(xml, table);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("not writable as a spreadsheet", e);
        }
        return content.toByteArray();
    }

    private static void write(XMLStreamWriter xml, Sheet table) throws XMLStreamException {
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", table.name());
        for (var row = 0; row < table.rows().size(); row++) {
            xml.writeStartElement("table:table-row");
            for (var cell : table.rows().get(row)) {
                write(xml, cell, row > 0 && XlsxFile.isExactNumber(cell));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, String cell, boolean isNumber) throws XMLStreamException {
        xml.writeStartElement("table:table-cell");
        if (!cell.isEmpty()) {
            xml.writeAttribute("office:value-type", isNumber ? "float" : "string");
            if (isNumber) {
                xml.writeAttribute("office:value", cell.replace(',', '.'));
            }
            for (var line : WrittenText.shown(cell).split("\n", -1)) {
                paragraph(xml, line);
            }
        }
        xml.writeEndElement();
    }

    /** Of several blanks, and of those at an end, only elements stay. */
    private static void paragraph(XMLStreamWriter xml, String line) throws XMLStreamException {
        xml.writeStartElement("text:p");
        for (var part : line.split("(?<=[ \t])|(?=[ \t])")) {
            switch (part) {
                case " " -> xml.writeEmptyElement("text:s");
                case "\t" -> xml.writeEmptyElement("text:tab");
                default -> xml.writeCharacters(part);
            }
        }
        xml.writeEndElement();
    }

    /** Whether these bytes say to be one. */
    static boolean isOne(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, 128), UTF_8);
        return head.contains("mimetype" + MEDIA_TYPE);
    }

    /** Every sheet, in the order of the file. What is none, or a suspiciously large one, is unreadable. */
    static List<Sheet> readAll(byte[] file) throws UnreadableSheetException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("content.xml")) {
                    return OdsReader.read(BoundedInputStream.builder()
                            .setInputStream(zip)
                            .setMaxCount(MOST_BYTES)
                            .get());
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UnreadableSheetException("it is not a spreadsheet", "ce n'est pas un classeur");
        }
        throw new UnreadableSheetException("it is not a spreadsheet", "ce n'est pas un classeur");
    }
}
