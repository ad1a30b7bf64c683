package fr.adjuge.eforms.writing;

import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.sdk.PathStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An element of the notice while it is being built; its children are put in the schema's order at the end. */
final class XmlElement {

    private final String name;
    private final PathStep step;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private String text = "";

    private XmlElement(PathStep step) {
        this.step = step;
        this.name = step.name();
    }

    /** The root, which the SDK's paths call {@code /*} whatever its name. */
    static XmlElement root() {
        return new XmlElement(new PathStep("/*", "/*", List.of()));
    }

    /** Goes down a path, through the elements that its steps have made before; makes those that are not there. */
    XmlElement descend(List<PathStep> path) {
        var element = this;
        for (var next : path) {
            var parent = element;
            element = parent.children.stream()
                    .filter(child -> child.step.equals(next))
                    .findFirst()
                    .orElseGet(() -> parent.append(next));
        }
        return element;
    }

    /** Adds a child, and what the conditions of its step ask for. */
    XmlElement append(PathStep next) {
        var child = new XmlElement(next);
        for (var condition : next.conditions()) {
            var element = child.descend(condition.path().stream()
                    .map(name -> new PathStep(name, name, List.of()))
                    .toList());
            if (condition.attribute().isEmpty()) {
                element.text = condition.value();
            } else {
                element.attributes.put(condition.attribute(), condition.value());
            }
        }
        children.add(child);
        return child;
    }

    /** Writes a value into the child that a condition or an attribute made for it, else into a new one. */
    XmlElement fill(PathStep next, String value) {
        var filled = children.stream()
                .filter(child -> child.name.equals(next.name()) && child.awaits(value) && child.agreesWith(next))
                .findFirst()
                .orElseGet(() -> append(next));
        filled.text = value;
        return filled;
    }

    /** Returns the last child of this name, or a new one: where the value of an attribute belongs. */
    XmlElement last(PathStep next) {
        return children.stream()
                .filter(child -> child.name.equals(next.name()))
                .reduce((first, second) -> second)
                .orElseGet(() -> append(next));
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void sort(FieldCatalogue catalogue) {
        children.sort(Comparator.comparing(child -> catalogue.position(name, child.name)));
        children.forEach(child -> child.sort(catalogue));
    }

    void writeTo(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(name);
        writeContentTo(xml, depth);
    }

    void writeContentTo(XMLStreamWriter xml, int depth) throws XMLStreamException {
        for (var attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        for (var child : children) {
            child.writeTo(xml, depth + 1);
        }
        xml.writeCharacters(children.isEmpty() ? text : "\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    private boolean awaits(String value) {
        return children.isEmpty() && (text.isEmpty() || text.equals(value));
    }

    private boolean agreesWith(PathStep next) {
        return next.conditions().stream()
                .allMatch(condition -> condition.path().isEmpty()
                        && condition.value().equals(attributes.getOrDefault(condition.attribute(), condition.value())));
    }
}
