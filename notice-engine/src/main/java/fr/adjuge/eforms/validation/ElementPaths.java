package fr.adjuge.eforms.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** Which elements and attributes a notice has, to pass over the rules on all others. */
final class ElementPaths {

    private static final String ROOT = "/*";

    private final Map<String, String> prefixes = new HashMap<>();
    private final Set<String> paths = new HashSet<>();

    private ElementPaths() {}

    static ElementPaths of(XdmNode document, Map<String, String> prefixes) {
        var present = new ElementPaths();
        prefixes.forEach((prefix, namespace) -> present.prefixes.put(namespace, prefix));
        document.axisIterator(Axis.CHILD).forEachRemaining(root -> present.add(root, ROOT));
        return present;
    }

    /** False only if no place of the notice can match the context of this rule. */
    boolean mayMatch(RuleSet.Rule rule) {
        return rule.elements().map(paths::contains).orElse(true);
    }

    /** The elements that a context names from the root on; empty if they may be several or stand anywhere. */
    static Optional<String> named(String context) {
        return context.startsWith(ROOT) && !context.contains("//") && !context.contains("|")
                ? Optional.of(withoutConditions(context))
                : Optional.empty();
    }

    private void add(XdmNode node, String path) {
        if (node.getNodeKind() != XdmNodeKind.ELEMENT) {
            return;
        }
        paths.add(path);
        node.axisIterator(Axis.ATTRIBUTE).forEachRemaining(attribute -> paths.add(path + "/@" + name(attribute)));
        node.axisIterator(Axis.CHILD).forEachRemaining(child -> add(child, path + "/" + name(child)));
    }

    private String name(XdmNode node) {
        var name = node.getNodeName();
        if (name == null) {
            return "";
        }
        var prefix = prefixes.get(name.getNamespaceUri().toString());
        return prefix == null ? name.getLocalName() : prefix + ":" + name.getLocalName();
    }

    private static String withoutConditions(String xpath) {
        var path = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < xpath.length(); i++) {
            char c = xpath.charAt(i);
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (depth == 0) {
                path.append(c);
            }
        }
        return path.toString();
    }
}
