package fr.adjuge.eforms.reading;

import fr.adjuge.dto.http.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The XML of a notice, whoever wrote it. It is parsed without document type, so that it has no entities and names
 * nothing outside; what it says of schemas and of inclusions is text like any other. No file and no network is touched.
 */
public final class NoticeXml {

    /** The deepest place of eForms is 23 elements down. */
    private static final int DEEPEST = 100;

    /** The JDK has messages in some languages, no French among them: English, whatever the machine speaks. */
    public static final String MESSAGES = "http://apache.org/xml/properties/locale";

    private static final Text DOCUMENT_TYPE = new Text(
            "a notice has no document type declaration (DOCTYPE): nothing of it was read",
            "un avis n'a pas de déclaration de type de document (DOCTYPE) : rien n'en a été lu");
    private static final Text TOO_DEEP = new Text(
            "elements stand in one another more than %s deep: that is no notice",
            "des éléments sont imbriqués sur plus de %s niveaux : ce n'est pas un avis");
    private static final Text NOT_WELL_FORMED =
            new Text("not well-formed XML, line %s, column %s: %s", "XML mal formé, ligne %s, colonne %s : %s");

    private NoticeXml() {}

    /** The notice to be parsed by others, with the same care. */
    public static SAXSource source(byte[] xml) {
        return new SAXSource(reader(), new InputSource(new ByteArrayInputStream(xml)));
    }

    /** @throws UnreadableNotice if it is no XML, or XML that no notice is */
    public static XdmNode document(byte[] xml, Processor processor) {
        try {
            var builder = processor.newDocumentBuilder().newBuildingContentHandler();
            var reader = reader();
            reader.setContentHandler(builder);
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
            return builder.getDocumentNode();
        } catch (SAXParseException e) {
            throw new UnreadableNotice(reason(e));
        } catch (SAXException | SaxonApiException e) {
            throw new IllegalStateException("the notice cannot be read", e);
        } catch (IOException e) { // octets that are no characters of the encoding that it declares
            throw new UnreadableNotice(NOT_WELL_FORMED.with("?", "?", e.getMessage()));
        }
    }

    private static Text reason(SAXParseException fault) {
        var message = String.valueOf(fault.getMessage());
        return message.contains("DOCTYPE")
                ? DOCUMENT_TYPE
                : NOT_WELL_FORMED.with(fault.getLineNumber(), fault.getColumnNumber(), message);
    }

    private static XMLReader reader() {
        var factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newSAXParser().getXMLReader();
            parser.setProperty(MESSAGES, Locale.ROOT);
            return new Shallow(parser);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK has no secure XML parser", e);
        }
    }

    /** Stops before what walks the notice from parent to child gets into trouble. */
    private static final class Shallow extends XMLFilterImpl {

        private int depth;

        Shallow(XMLReader parser) {
            super(parser);
        }

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes)
                throws SAXException {
            if (++depth > DEEPEST) {
                throw new UnreadableNotice(TOO_DEEP.with(DEEPEST));
            }
            super.startElement(uri, name, qualifiedName, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualifiedName) throws SAXException {
            depth--;
            super.endElement(uri, name, qualifiedName);
        }

        /** Told by the exception, not on the console. */
        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
