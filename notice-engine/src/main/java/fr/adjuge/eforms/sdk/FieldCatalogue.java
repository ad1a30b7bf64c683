package fr.adjuge.eforms.sdk;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields and nodes of the SDK ({@code fields.json}), and the order that the schemas want of their elements. */
public final class FieldCatalogue {

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, String> fieldsByXpath = new HashMap<>();
    private final Map<String, String> schemeNames = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private FieldCatalogue() {}

    /** Those of the version that our own notices are written in. */
    public static FieldCatalogue load() {
        return of(EformsSdk.NEWEST);
    }

    public static FieldCatalogue of(EformsSdk sdk) {
        var catalogue = new FieldCatalogue();
        var json = sdk.json("fields/fields.json");
        json.get("xmlStructure").forEach(catalogue::addNode);
        json.get("xmlStructure").forEach(node -> catalogue.addPositions(node, "parentId"));
        json.get("fields").forEach(catalogue::addField);
        json.get("fields").forEach(field -> catalogue.addPositions(field, "parentNodeId"));
        return catalogue;
    }

    /** @throws IllegalArgumentException if the SDK knows no such node */
    public Node node(String id) {
        return known(nodes.get(id), id);
    }

    /** @throws IllegalArgumentException if the SDK knows no such field */
    public Field field(String id) {
        return known(fields.get(id), id);
    }

    /** Returns the field whose absolute XPath is exactly this one. */
    public Optional<String> fieldAt(String xpath) {
        return Optional.ofNullable(fieldsByXpath.get(xpath));
    }

    /** Returns the {@code schemeName} of identifiers with a prefix: {@code organization} for {@code ORG}. */
    public Optional<String> schemeName(String prefix) {
        return Optional.ofNullable(schemeNames.get(prefix));
    }

    /** Returns the rank of an element among the children of another, in the sequence of the schema. */
    public int position(String parent, String child) {
        return known(positions.get(parent + "/" + child), parent + "/" + child);
    }

    /**
     * Returns the XPath from one node to a field below it, or to a node below it.
     *
     * @throws IllegalArgumentException if it is not below
     */
    public String path(String fromNodeId, String toId) {
        var field = fields.get(toId);
        if (field == null) {
            return nodePath(fromNodeId, toId);
        }
        var steps = join(nodePath(fromNodeId, field.nodeId()), expressions(field.path()));
        return field.attribute()
                .map(attribute -> steps + "/@" + attribute.name())
                .orElse(steps);
    }

    private String nodePath(String fromNodeId, String toNodeId) {
        if (fromNodeId.equals(toNodeId)) {
            return "";
        }
        var node = node(toNodeId);
        var parentId = node.parentId()
                .orElseThrow(() -> new IllegalArgumentException(toNodeId + " is not below " + fromNodeId));
        return join(nodePath(fromNodeId, parentId), expressions(node.path()));
    }

    private static String expressions(List<PathStep> path) {
        return path.stream().map(PathStep::expression).collect(joining("/"));
    }

    private static String join(String path, String further) {
        return path.isEmpty() ? further : path + "/" + further;
    }

    private static <T> T known(@Nullable T value, String id) {
        if (value == null) {
            throw new IllegalArgumentException("unknown to the eForms SDK: " + id);
        }
        return value;
    }

    private void addNode(JsonNode json) {
        var id = json.get("id").asText();
        var path = id.equals(Node.ROOT)
                ? List.<PathStep>of()
                : PathStep.parse(json.get("xpathRelative").asText());
        nodes.put(
                id,
                new Node(
                        id, text(json, "parentId"), path, json.get("repeatable").asBoolean()));
    }

    private void addField(JsonNode json) {
        var id = json.get("id").asText();
        var attribute = text(json, "attributeName").map(name -> new Field.Attribute(name, text(json, "presetValue")));
        var xpath = json.get("xpathAbsolute").asText();
        fields.put(
                id,
                new Field(
                        id,
                        json.get("parentNodeId").asText(),
                        FieldType.of(json.get("type").asText()),
                        PathStep.parse(json.get("xpathRelative").asText()),
                        json.at("/repeatable/value").asBoolean(),
                        texts(json, "attributes"),
                        attribute,
                        Optional.of(json.at("/codeList/value/id").asText()).filter(list -> !list.isEmpty()),
                        texts(json, "idSchemes"),
                        xpath));
        fieldsByXpath.put(xpath, id);
        text(json, "idScheme")
                .ifPresent(
                        prefix -> schemeNames.put(prefix, json.get("schemeName").asText()));
    }

    private void addPositions(JsonNode json, String parentProperty) {
        if (!json.has("xsdSequenceOrder")) {
            return;
        }
        var parent = elementOf(node(json.get(parentProperty).asText()));
        for (var step : json.get("xsdSequenceOrder")) {
            var child = step.fieldNames().next();
            positions.put(parent + "/" + child, step.get(child).asInt());
            parent = child;
        }
    }

    private static String elementOf(Node node) {
        return node.path().isEmpty()
                ? "/*"
                : node.path().get(node.path().size() - 1).name();
    }

    private static Optional<String> text(JsonNode json, String property) {
        return Optional.ofNullable(json.get(property)).map(JsonNode::asText);
    }

    private static List<String> texts(JsonNode json, String property) {
        var texts = new ArrayList<String>();
        json.path(property).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
