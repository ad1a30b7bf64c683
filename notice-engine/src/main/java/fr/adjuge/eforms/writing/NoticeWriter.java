package fr.adjuge.eforms.writing;

import fr.adjuge.eforms.sdk.DocumentType;
import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.sdk.FieldCatalogue;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the values of a notice as eForms XML, led by the SDK's metadata alone: it knows no field by name but the
 * notice subtype. The same values give the same bytes.
 */
public final class NoticeWriter {

    private static final String SUB_TYPE = "OPP-070-notice";

    private final FieldCatalogue catalogue;

    public NoticeWriter(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws IllegalArgumentException if a field is unknown, or set in a node that it does not belong to */
    public byte[] write(NoticeNode notice) {
        var subType = notice.entries().stream()
                .filter(entry -> entry.fieldId().equals(SUB_TYPE))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the notice has no subtype, " + SUB_TYPE));
        var document =
                DocumentType.ofNoticeSubType(EformsSdk.NEWEST, subType.value().text());
        return serialize(new NoticeTree(catalogue).build(notice), document);
    }

    private static byte[] serialize(XmlElement root, DocumentType document) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(document.rootElement());
            xml.writeDefaultNamespace(document.namespace());
            for (var prefix : document.prefixes().entrySet()) {
                xml.writeNamespace(prefix.getKey(), prefix.getValue());
            }
            root.writeContentTo(xml, 0);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write the notice", e);
        }
        return bytes.toByteArray();
    }
}
