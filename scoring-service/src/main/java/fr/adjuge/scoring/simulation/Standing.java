package fr.adjuge.scoring.simulation;

import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rank of each ranked offer by id, best first. */
public record Standing(Map<String, Integer> ranks) {

    static Standing of(List<Outcome> outcomes) {
        var ranks = new LinkedHashMap<String, Integer>();
        for (var outcome : outcomes) {
            if (outcome instanceof Ranked ranked) {
                ranks.put(ranked.offer().id(), ranked.rank());
            }
        }
        return new Standing(ranks);
    }

    /** The offers at rank 1, by id. */
    public List<String> winners() {
        return at(1);
    }

    List<String> at(int rank) {
        return ranks.entrySet().stream()
                .filter(place -> place.getValue() == rank)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The offers at the first rank behind the winners. */
    List<String> seconds() {
        return at(winners().size() + 1);
    }

    /** Whether two offers that are ranked in both have changed places, or come together or apart. */
    boolean ordersOtherwiseThan(Standing other) {
        var common = ranks.keySet().stream().filter(other.ranks::containsKey).toList();
        return common.stream()
                .anyMatch(one -> common.stream().anyMatch(another -> order(one, another) != other.order(one, another)));
    }

    private int order(String one, String another) {
        return Integer.signum(Objects.requireNonNull(ranks.get(one)) - Objects.requireNonNull(ranks.get(another)));
    }
}
