package fr.adjuge.eforms.validation;

import fr.adjuge.dto.http.Language;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A report in the Schematron Validation Report Language (ISO/IEC 19757-3), as the Publications Office gives it. */
public final class Svrl {

    private static final String NAMESPACE = "http://purl.oclc.org/dsdl/svrl";

    private Svrl() {}

    /** Of the rules that the notice keeps it says nothing; texts are in one language. */
    public static byte[] write(ValidationReport report, Language language) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("svrl", "schematron-output", NAMESPACE);
            xml.writeNamespace("svrl", NAMESPACE);
            xml.writeAttribute("title", "eForms schematron rules");
            xml.writeAttribute("phase", "eforms-" + report.noticeSubType());
            xml.writeAttribute("schemaVersion", report.sdk().customizationId());
            xml.writeEmptyElement("svrl", "active-pattern", NAMESPACE);
            fired("/*", xml);
            for (var finding : report.findings().toList()) {
                write(finding, xml, language);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write the report", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Finding finding, XMLStreamWriter xml, Language language) throws XMLStreamException {
        fired(finding.location().in(language), xml);
        xml.writeStartElement("svrl", "failed-assert", NAMESPACE);
        xml.writeAttribute("id", finding.ruleId());
        xml.writeAttribute("location", finding.location().in(language));
        xml.writeAttribute("role", finding.level().name());
        xml.writeAttribute("test", finding.test());
        if (finding.fieldId().isPresent()) {
            var field = finding.fieldId().get();
            xml.writeStartElement("svrl", "diagnostic-reference", NAMESPACE);
            // An identifier of XML: BT-05_b_-notice for BT-05(b)-notice.
            xml.writeAttribute("diagnostic", field.replaceAll("[()]", "_"));
            xml.writeAttribute("see", "field:" + field);
            text(field, xml);
            xml.writeEndElement();
        }
        text(finding.message().in(language), xml);
        xml.writeEndElement();
    }

    private static void fired(String context, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("svrl", "fired-rule", NAMESPACE);
        xml.writeAttribute("context", context);
    }

    private static void text(String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("svrl", "text", NAMESPACE);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
