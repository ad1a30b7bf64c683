package fr.adjuge.scoring.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The XML parts of a workbook, unpacked as far as any workbook of ours could need. */
final class WorkbookParts {

    /** A small file may unpack to a huge one: no tables of prices and marks come near to this. */
    private static final int MOST_BYTES = 32 << 20;

    static final String FOLDER = "xl/";

    /** Without document types: no entities that grow, none from elsewhere. */
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final Map<String, byte[]> parts;

    private WorkbookParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static WorkbookParts unpack(byte[] file) throws IOException, UnreadableSheetException {
        var parts = new HashMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getName().startsWith(FOLDER)) {
                    try (var packed = zip.getInputStream(entry)) {
                        var content = packed.readNBytes(left + 1);
                        requireReasonable(content.length <= left);
                        left -= content.length;
                        parts.put(entry.getName(), content);
                    }
                }
            }
        }
        return new WorkbookParts(parts);
    }

    static void requireReasonable(boolean isReasonable) throws UnreadableSheetException {
        if (!isReasonable) {
            throw new UnreadableSheetException(
                    "il est plus grand que tout tableau de prix et de notes",
                    "it is larger than any table of prices and marks");
        }
    }

    Optional<XMLStreamReader> find(String name) throws XMLStreamException {
        var part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(XML.createXMLStreamReader(new ByteArrayInputStream(part)));
    }

    XMLStreamReader require(String name) throws XMLStreamException {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no part " + name));
    }
}
