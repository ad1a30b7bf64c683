package fr.adjuge.dto.codes;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.adjuge.dto.scoring.LocalizedText;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A list of the eForms SDK as the Publications Office publishes it: OASIS Genericode, labels in 24 languages. */
final class Genericode {

    private static final String ATTRIBUTION = "Publications Office of the European Union, eForms SDK, CC BY 4.0"
            + " (https://creativecommons.org/licenses/by/4.0/)";

    private final Map<String, LocalizedText> labels = new LinkedHashMap<>();
    private final Map<String, String> row = new HashMap<>();
    private String column = "";
    private String version = "";
    private String source = "";

    private Genericode() {}

    /** {@code file}: its name in the SDK, without extension; {@code name}: that of the list. */
    static CodeList read(String file, String name) {
        var path = "/eforms-sdk/codelists/" + file + ".gc";
        try (var stream = requireNonNull(Genericode.class.getResourceAsStream(path), path)) {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            var list = new Genericode();
            for (var xml = factory.createXMLStreamReader(stream); xml.hasNext(); xml.next()) {
                list.take(xml);
            }
            return new CodeList(name, list.version, list.source, ATTRIBUTION, list.labels);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "Version" -> version = xml.getElementText();
                case "LongName" ->
                    source = "listId".equals(xml.getAttributeValue(null, "Identifier")) ? xml.getElementText() : source;
                case "Value" -> column = requireNonNullElse(xml.getAttributeValue(null, "ColumnRef"), "");
                case "SimpleValue" -> row.put(column, xml.getElementText());
                default -> {}
            }
        } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("Row")) {
            labels.put(row.getOrDefault("code", ""), label());
            row.clear();
        }
    }

    private LocalizedText label() {
        var english = row.getOrDefault("eng_label", row.getOrDefault("Name", ""));
        return new LocalizedText(row.getOrDefault("fra_label", english), english);
    }
}
