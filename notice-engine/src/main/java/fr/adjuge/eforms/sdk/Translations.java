package fr.adjuge.eforms.sdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts of the SDK in one language, by key: {@code code|name|cpv.79512000}, {@code rule|text|BR-BT-00005-0036}. */
final class Translations {

    private Translations() {}

    /** {@code file}: what is translated ({@code rule}, {@code field}, …); {@code language}: {@code fr}, {@code en}. */
    static void read(EformsSdk sdk, String file, String language, BiConsumer<String, String> taker) {
        var path = "translations/%s_%s.xml".formatted(file, language);
        // The files name a DTD on the network, which nobody needs.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var stream = sdk.open(path)) {
            var xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("entry")) {
                    var key = xml.getAttributeValue(null, "key");
                    taker.accept(key, xml.getElementText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("eForms SDK: cannot read " + path, e);
        }
    }
}
