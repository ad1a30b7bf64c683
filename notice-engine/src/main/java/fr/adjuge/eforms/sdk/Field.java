package fr.adjuge.eforms.sdk;

import java.util.List;
import java.util.Optional;

/**
 * A field of the notice, such as {@code BT-21-Lot}.
 *
 * @param nodeId the node it stands in
 * @param path from the node to the element; for an attribute, to the element that bears it
 * @param attributes the identifiers of the fields that are this element's attributes
 * @param attribute what makes this field an attribute, if it is one
 * @param codeList the list that its codes are taken from
 * @param idSchemes for a reference, the prefixes of the identifiers that it may hold
 * @param xpath absolute, as the rules write it
 */
public record Field(
        String id,
        String nodeId,
        FieldType type,
        List<PathStep> path,
        boolean repeatable,
        List<String> attributes,
        Optional<Attribute> attribute,
        Optional<String> codeList,
        List<String> idSchemes,
        String xpath) {

    /**
     * @param preset the value that this attribute always has
     */
    public record Attribute(String name, Optional<String> preset) {}

    public Field {
        path = List.copyOf(path);
        attributes = List.copyOf(attributes);
        idSchemes = List.copyOf(idSchemes);
    }
}
