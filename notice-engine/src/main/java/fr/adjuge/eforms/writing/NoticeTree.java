package fr.adjuge.eforms.writing;

import fr.adjuge.eforms.sdk.Field;
import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.sdk.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the values of a notice in their places in the XML, by the paths of the SDK. */
final class NoticeTree {

    /** The language of the notice's own texts: that of BT-702(a). */
    private static final String LANGUAGE = "FRA";

    private static final Pattern OFFICIAL_JOURNAL_NUMBER = Pattern.compile("[0-9]{1,8}-[0-9]{4}");

    private final FieldCatalogue catalogue;

    NoticeTree(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    XmlElement build(NoticeNode notice) {
        var root = XmlElement.root();
        fill(notice, root);
        root.sort(catalogue);
        return root;
    }

    private void fill(NoticeNode node, XmlElement element) {
        var open = new HashMap<String, XmlElement>();
        open.put(node.nodeId(), element);
        var seen = new HashSet<String>();
        for (var entry : node.entries()) {
            var field = catalogue.field(entry.fieldId());
            if (!seen.add(field.id()) && !field.repeatable()) {
                throw new IllegalArgumentException(field.id() + " does not repeat in " + node.nodeId());
            }
            place(field, entry.value(), elementOf(field.nodeId(), open));
        }
        for (var child : node.children()) {
            if (!child.isEmpty()) {
                fill(child, newInstance(catalogue.node(child.nodeId()), open));
            }
        }
    }

    private XmlElement newInstance(Node node, Map<String, XmlElement> open) {
        if (!node.repeatable()) {
            throw new IllegalArgumentException(node.id() + " does not repeat: set its fields on the node above");
        }
        var parent = elementOf(parentOf(node), open);
        int last = node.path().size() - 1;
        return parent.descend(node.path().subList(0, last)).append(node.path().get(last));
    }

    private XmlElement elementOf(String nodeId, Map<String, XmlElement> open) {
        var known = open.get(nodeId);
        if (known != null) {
            return known;
        }
        var node = catalogue.node(nodeId);
        if (node.repeatable()) {
            throw new IllegalArgumentException(nodeId + " repeats: add an instance of it, in the right node");
        }
        var element = elementOf(parentOf(node), open).descend(node.path());
        open.put(nodeId, element);
        return element;
    }

    private static String parentOf(Node node) {
        return node.parentId().orElseThrow(() -> new IllegalArgumentException(node.id() + " has no node above it"));
    }

    private void place(Field field, FieldValue value, XmlElement node) {
        var path = field.path();
        int last = path.size() - 1;
        // Only BT-702(b) repeats at the end of two steps, and there the first of them is what repeats.
        var parent = field.repeatable() && last > 0 ? node.append(path.get(0)) : node.descend(path.subList(0, last));
        var attribute = field.attribute();
        if (attribute.isPresent()) {
            parent.last(path.get(last)).attribute(attribute.get().name(), value.text());
            return;
        }
        var element = parent.fill(path.get(last), value.text());
        field.attributes().stream().map(catalogue::field).forEach(bearer -> attributeValue(field, value, bearer)
                .ifPresent(text -> element.attribute(nameOf(bearer), text)));
    }

    private static String nameOf(Field attribute) {
        return attribute.attribute().orElseThrow().name();
    }

    /**
     * What an attribute must be: given with the value, told by the value's own form, preset by the SDK, or the
     * language. Empty for what is a field of its own (BT-03 on BT-02).
     */
    private Optional<String> attributeValue(Field field, FieldValue value, Field attribute) {
        var name = nameOf(attribute);
        return Optional.ofNullable(value.attributes().get(name))
                .or(() -> schemeToldByTheValue(field, value.text(), attribute))
                .or(() -> attribute.attribute().flatMap(Field.Attribute::preset))
                .or(() -> Optional.of(LANGUAGE).filter(language -> name.equals("languageID")));
    }

    /** A reference to a notice, or to one of several kinds of object, says by its form which kind it is. */
    private Optional<String> schemeToldByTheValue(Field field, String text, Field attribute) {
        if (!nameOf(attribute).equals("schemeName")) {
            return Optional.empty();
        }
        if (refersToNotice(attribute)) {
            return Optional.of(OFFICIAL_JOURNAL_NUMBER.matcher(text).matches() ? "ojs-notice-id" : "notice-id-ref");
        }
        if (field.idSchemes().size() > 1) {
            return catalogue.schemeName(text.substring(0, Math.max(0, text.indexOf('-'))));
        }
        return Optional.empty();
    }

    private static boolean refersToNotice(Field scheme) {
        return scheme.codeList().filter("notice-reference"::equals).isPresent()
                || scheme.attribute()
                        .flatMap(Field.Attribute::preset)
                        .filter("ojs-notice-id"::equals)
                        .isPresent();
    }
}
