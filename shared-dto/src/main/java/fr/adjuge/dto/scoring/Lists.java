package fr.adjuge.dto.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that was left out is an empty one. A null inside is kept, for validation to name it. */
final class Lists {

    private Lists() {}

    @SuppressWarnings("Java9CollectionFactory") // List.copyOf refuses the null that validation has to report
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
