package fr.adjuge.eforms.validation;

import fr.adjuge.eforms.reading.NoticeXml;
import fr.adjuge.eforms.sdk.DocumentType;
import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.validation.Finding.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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

    private final Schema schema;

    private NoticeSchema(Schema schema) {
        this.schema = schema;
    }

    static NoticeSchema of(DocumentType document) {
        var factory = SchemaFactory.newDefaultInstance();
        try (var file = EformsSdk.open(document.schema())) {
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, PROTOCOL);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> common(systemId));
            return new NoticeSchema(factory.newSchema(new StreamSource(file, systemId(document.schema()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("eForms SDK: cannot read " + document.schema(), e);
        }
    }

    /** Returns what is against the schema, in the order of the document; empty for a valid notice. */
    List<Finding> violations(byte[] xml) {
        var findings = new Findings();
        try {
            var validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setErrorHandler(findings);
            validator.validate(NoticeXml.source(xml));
        } catch (SAXException e) {
            if (findings.list.isEmpty()) {
                throw new IllegalStateException("cannot validate the notice", e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings.list;
    }

    /** All schemas but that of the document stand in one folder. */
    private static LSInput common(String systemId) {
        var path = "schemas/common/" + systemId.substring(systemId.lastIndexOf('/') + 1);
        try {
            var dom = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
            var input = ((DOMImplementationLS) dom.getFeature("LS", "3.0")).createLSInput();
            input.setSystemId(systemId(path));
            input.setByteStream(EformsSdk.open(path));
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

        private final List<Finding> list = new ArrayList<>();

        @Override
        public void warning(SAXParseException exception) {
            add(Level.WARNING, exception);
        }

        @Override
        public void error(SAXParseException exception) {
            add(Level.ERROR, exception);
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            add(Level.ERROR, exception);
            throw exception;
        }

        private void add(Level level, SAXParseException exception) {
            var message = String.valueOf(exception.getMessage());
            var ruleId = message.startsWith("cvc-") ? message.substring(0, message.indexOf(':')) : "XML";
            list.add(new Finding(
                    ruleId,
                    level,
                    Optional.empty(),
                    "Le document XML n'est pas conforme au schéma eForms : " + message,
                    "ligne %d, colonne %d".formatted(exception.getLineNumber(), exception.getColumnNumber())));
        }
    }
}
