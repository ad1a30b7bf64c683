package fr.adjuge.eforms.validation;

import fr.adjuge.dto.http.Text;
import fr.adjuge.eforms.reading.NoticeXml;
import fr.adjuge.eforms.sdk.DocumentType;
import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.validation.Finding.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML schema of one kind of notice: UBL 2.3 with the extensions of eForms. */
final class NoticeSchema {

    /** A protocol that nobody speaks: what the SDK does not hold cannot be fetched from elsewhere. */
    private static final String PROTOCOL = "eforms-sdk";

    private static final Text AGAINST_SCHEMA = new Text(
            "The XML document is against the schema of eForms: %s",
            "Le document XML n'est pas conforme au schéma eForms : %s");
    private static final Text PLACE = new Text("line %s, column %s", "ligne %s, colonne %s");

    private final Schema schema;

    private NoticeSchema(Schema schema) {
        this.schema = schema;
    }

    static NoticeSchema of(EformsSdk sdk, DocumentType document) {
        var factory = SchemaFactory.newDefaultInstance();
        try (var file = sdk.open(document.schema())) {
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, PROTOCOL);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> common(sdk, systemId));
            return new NoticeSchema(factory.newSchema(new StreamSource(file, systemId(document.schema()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("eForms SDK: cannot read " + document.schema(), e);
        }
    }

    /**
     * Returns what is against the schema, in the order of the document; empty for a valid notice.
     *
     * @param xml well-formed
     * @param atMost the rest is not looked for
     */
    List<Finding> violations(byte[] xml, int atMost) {
        var findings = new Findings(atMost);
        try {
            var validator = schema.newValidator();
            validator.setProperty(NoticeXml.MESSAGES, Locale.ROOT);
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setErrorHandler(findings);
            validator.validate(NoticeXml.source(xml));
        } catch (SAXException e) {
            if (findings.list.size() < atMost) {
                throw new IllegalStateException("cannot validate the notice", e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings.list;
    }

    /** All schemas but that of the document stand in one folder. */
    private static LSInput common(EformsSdk sdk, String systemId) {
        var path = "schemas/common/" + systemId.substring(systemId.lastIndexOf('/') + 1);
        try {
            var dom = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
            var input = ((DOMImplementationLS) dom.getFeature("LS", "3.0")).createLSInput();
            input.setSystemId(systemId(path));
            input.setByteStream(sdk.open(path));
            return input;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no XML parser", e);
        }
    }

    private static String systemId(String path) {
        return PROTOCOL + ":/" + path;
    }

    private static final class Findings implements ErrorHandler {

        private final int atMost;
        private final List<Finding> list = new ArrayList<>();

        Findings(int atMost) {
            this.atMost = atMost;
        }

        @Override
        public void warning(SAXParseException exception) throws SAXException {
            add(Level.WARNING, exception);
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            add(Level.ERROR, exception);
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }

        private void add(Level level, SAXParseException exception) throws SAXException {
            var message = String.valueOf(exception.getMessage());
            var ruleId = message.startsWith("cvc-") ? message.substring(0, message.indexOf(':')) : "XML";
            list.add(new Finding(
                    ruleId,
                    level,
                    Optional.empty(),
                    AGAINST_SCHEMA.with(message),
                    "",
                    PLACE.with(exception.getLineNumber(), exception.getColumnNumber())));
            if (list.size() >= atMost) {
                throw exception;
            }
        }
    }
}
