package fr.adjuge.eforms.sdk;

import java.util.List;
import java.util.Optional;

/**
 * A node of the notice: a place where fields stand together, such as {@code ND-Lot}.
 *
 * @param path from the parent node
 */
public record Node(String id, Optional<String> parentId, List<PathStep> path, boolean repeatable) {

    public static final String ROOT = "ND-Root";

    public Node {
        path = List.copyOf(path);
    }
}
