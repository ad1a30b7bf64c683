package fr.adjuge.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.notice.AwardRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;

/** The award records of the two example procedures, as tender-service hands them over. */
public final class Awards {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private Awards() {}

    /** Chambres d'agriculture France, BOAMP notice 25-103341. */
    public static AwardRecord chambres() {
        return chambres(unchanged -> {});
    }

    /** The same with something changed: in JSON, where every field is at hand. */
    public static AwardRecord chambres(Consumer<ObjectNode> change) {
        return read("chambres", change);
    }

    /** INRAE, consultation C24-2025-006. */
    public static AwardRecord inrae() {
        return inrae(unchanged -> {});
    }

    public static AwardRecord inrae(Consumer<ObjectNode> change) {
        return read("inrae", change);
    }

    /** An award record on its way, with an identifier that no other test uses. */
    public record Handed(UUID id, String json) {}

    /** An example procedure as another award of the same buyer: its own record, tender and notice. */
    public static Handed ofItsOwn(String name) {
        return ofItsOwn(name, unchanged -> {});
    }

    public static Handed ofItsOwn(String name, Consumer<ObjectNode> change) {
        var id = UUID.randomUUID();
        try {
            var tree = (ObjectNode) JSON.readTree(json(name));
            tree.put("id", id.toString()).put("tenderId", UUID.randomUUID().toString());
            tree.remove("awardNoticeId");
            change.accept(tree);
            return new Handed(id, tree.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** INRAE's is the example of the contract. */
    public static String json(String name) {
        var resource = name.equals("inrae") ? "/examples/AwardRecord.json" : "/award-records/" + name + ".json";
        try (var file = Awards.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AwardRecord read(String name, Consumer<ObjectNode> change) {
        try {
            var tree = (ObjectNode) JSON.readTree(json(name));
            change.accept(tree);
            return JSON.treeToValue(tree, AwardRecord.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
