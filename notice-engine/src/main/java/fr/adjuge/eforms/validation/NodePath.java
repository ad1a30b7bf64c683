package fr.adjuge.eforms.validation;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** Where a node stands, as an XPath with positions that a reader can follow in the notice. */
final class NodePath {

    private NodePath() {}

    static String of(XdmNode node) {
        if (node.getNodeKind() == XdmNodeKind.DOCUMENT) {
            return "";
        }
        var parent = node.getParent();
        var above = parent == null ? "" : of(parent);
        var name = node.getUnderlyingNode().getDisplayName();
        if (node.getNodeKind() == XdmNodeKind.ATTRIBUTE) {
            return above + "/@" + name;
        }
        return above.isEmpty() ? "/" + name : "%s/%s[%d]".formatted(above, name, position(node));
    }

    private static int position(XdmNode node) {
        int position = 1;
        var before = node.axisIterator(Axis.PRECEDING_SIBLING);
        while (before.hasNext()) {
            if (node.getNodeName().equals(before.next().getNodeName())) {
                position++;
            }
        }
        return position;
    }
}
