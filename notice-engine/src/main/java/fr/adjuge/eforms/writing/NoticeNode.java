package fr.adjuge.eforms.writing;

import fr.adjuge.eforms.sdk.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One instance of a node of the notice: the values of the fields in and below it, and the instances of the
 * repeatable nodes below it.
 *
 * <p>A value may be set on any node above its field, as long as no repeatable node lies between: the writer makes
 * the nodes in between. The order of the calls matters only among instances of one node and values of one field.
 *
 * <pre>{@code
 * var notice = NoticeNode.notice();
 * notice.set("BT-21-Procedure", "Fourniture d'un service de centre d'appel");
 * var lot = notice.add("ND-Lot").set("BT-137-Lot", "LOT-0001").set("BT-27-Lot", euros(amount));
 * lot.add("ND-LotAwardCriterion").set("BT-539-Lot", "price");
 * }</pre>
 */
public final class NoticeNode {

    /** A field with one of its values. */
    record Entry(String fieldId, FieldValue value) {}

    private final String nodeId;
    private final List<Entry> entries = new ArrayList<>();
    private final List<NoticeNode> children = new ArrayList<>();

    private NoticeNode(String nodeId) {
        this.nodeId = nodeId;
    }

    /** Starts a notice: its root node. */
    public static NoticeNode notice() {
        return new NoticeNode(Node.ROOT);
    }

    /** Adds an instance of a repeatable node below this one, and returns it. If it stays empty, it is not written. */
    public NoticeNode add(String nodeId) {
        var child = new NoticeNode(nodeId);
        children.add(child);
        return child;
    }

    public NoticeNode set(String fieldId, String text) {
        return set(fieldId, FieldValue.text(text));
    }

    /** Leaves the field out if nothing of its value would be seen: drafting goes on, and the rules say what is missing. */
    public NoticeNode set(String fieldId, FieldValue value) {
        if (!value.isBlank()) {
            entries.add(new Entry(fieldId, value));
        }
        return this;
    }

    /** Leaves the field out if there is no value. */
    public NoticeNode set(String fieldId, Optional<FieldValue> value) {
        value.ifPresent(present -> set(fieldId, present));
        return this;
    }

    /** The values of a field in this node and in those below it, in the order of the notice. */
    public Stream<String> texts(String fieldId) {
        return Stream.concat(
                entries.stream()
                        .filter(entry -> entry.fieldId().equals(fieldId))
                        .map(entry -> entry.value().text()),
                children.stream().flatMap(child -> child.texts(fieldId)));
    }

    /** The fields that are set in this node and in those below it. */
    public Stream<String> fieldIds() {
        return Stream.concat(
                        entries.stream().map(Entry::fieldId), children.stream().flatMap(NoticeNode::fieldIds))
                .distinct();
    }

    boolean isEmpty() {
        return entries.isEmpty() && children.stream().allMatch(NoticeNode::isEmpty);
    }

    String nodeId() {
        return nodeId;
    }

    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    List<NoticeNode> children() {
        return Collections.unmodifiableList(children);
    }
}
