package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one offer as numbers: a row of the table that a result is.
 *
 * @param places of the criteria and sub-criteria in the row, the same for all offers
 * @param inOrder parents first, as the method lists them; null where a criterion has no mark
 */
public record Marks(Map<String, Integer> places, List<@Nullable Ratio> inOrder) {

    public static final Marks NONE = new Marks(Map.of(), List.of());

    static Map<String, Integer> places(Method method) {
        var places = new LinkedHashMap<String, Integer>();
        method.tree().map(Criterion::id).forEach(criterion -> places.put(criterion, places.size()));
        return places;
    }

    static Marks of(Map<String, Integer> places, Map<String, Explained> nodes) {
        List<@Nullable Ratio> row = new ArrayList<@Nullable Ratio>(places.size());
        for (var criterion : places.keySet()) {
            var mark = nodes.get(criterion);
            row.add(mark == null ? null : mark.value());
        }
        return new Marks(places, row);
    }

    public boolean isEmpty() {
        return inOrder.stream().allMatch(Objects::isNull);
    }

    public @Nullable Ratio get(String criterionId) {
        var place = places.get(criterionId);
        return place == null ? null : inOrder.get(place);
    }
}
