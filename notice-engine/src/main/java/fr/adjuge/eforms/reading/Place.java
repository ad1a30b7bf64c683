package fr.adjuge.eforms.reading;

import fr.adjuge.eforms.sdk.DocumentType;
import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.sdk.Field;
import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.sdk.Node;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** An instance of a node of a notice that was written: the values of its fields, and the instances below it. */
public final class Place {

    /** @param unit the currency of an amount, the unit of a measure */
    public record Reading(Field field, String text, Optional<String> unit) {}

    private static final String AWARD_NOTICE = "29";

    private final FieldCatalogue catalogue;
    private final XPathCompiler xpath;
    private final String nodeId;
    private final XdmNode element;

    private Place(FieldCatalogue catalogue, XPathCompiler xpath, String nodeId, XdmNode element) {
        this.catalogue = catalogue;
        this.xpath = xpath;
        this.nodeId = nodeId;
        this.element = element;
    }

    /** Opens an award notice of ours, which is known to be valid. */
    public static Place root(byte[] xml, FieldCatalogue catalogue) {
        var processor = new Processor(false);
        var xpath = processor.newXPathCompiler();
        xpath.setCaching(true);
        DocumentType.ofNoticeSubType(EformsSdk.NEWEST, AWARD_NOTICE).prefixes().forEach(xpath::declareNamespace);
        try {
            var document = NoticeXml.document(xml, processor);
            return new Place(catalogue, xpath, Node.ROOT, (XdmNode) xpath.evaluateSingle("/*", document));
        } catch (SaxonApiException e) {
            throw new IllegalArgumentException("not a notice", e);
        }
    }

    /** The instances of a node below, in the order of the notice. */
    public List<Place> all(String belowId) {
        return elements(belowId).stream()
                .map(below -> new Place(catalogue, xpath, belowId, below))
                .toList();
    }

    public List<Reading> readings(String fieldId) {
        var field = catalogue.field(fieldId);
        return elements(fieldId).stream()
                .map(value -> new Reading(field, value.getStringValue().strip(), unit(value)))
                .toList();
    }

    public List<String> texts(String fieldId) {
        return readings(fieldId).stream().map(Reading::text).toList();
    }

    /** The first value of a field, for those that have one at most. */
    public Optional<String> text(String fieldId) {
        return texts(fieldId).stream().findFirst();
    }

    private List<XdmNode> elements(String id) {
        try {
            return xpath.evaluate(catalogue.path(nodeId, id), element).stream()
                    .map(XdmNode.class::cast)
                    .toList();
        } catch (SaxonApiException e) {
            throw new IllegalStateException("cannot read " + id, e);
        }
    }

    private static Optional<String> unit(XdmNode value) {
        if (value.getNodeKind() != XdmNodeKind.ELEMENT) {
            return Optional.empty();
        }
        return Optional.ofNullable(value.attribute("currencyID"))
                .or(() -> Optional.ofNullable(value.attribute("unitCode")));
    }
}
