package fr.adjuge.scoring.fast;

import fr.adjuge.scoring.fast.FastRanking.Place;
import fr.adjuge.scoring.fast.FastRanking.Standing;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The admitted among all offers, best first.
 *
 * @param places the admitted offers by their places in the table
 * @param ranks the rank of each of them
 */
record Order(OfferTable all, OfferTable admitted, Totals totals, List<Integer> places, List<Integer> ranks) {

    Map<String, Integer> rankById() {
        var byId = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < places.size(); i++) {
            byId.put(admitted.offerId(places.get(i)), ranks.get(i));
        }
        return byId;
    }

    Standing standing() {
        return new Standing(
                IntStream.range(0, places.size())
                        .mapToObj(i ->
                                new Place(admitted.offerId(places.get(i)), ranks.get(i), totals.value(places.get(i))))
                        .toList(),
                eliminated());
    }

    private List<String> eliminated() {
        var kept = new HashSet<String>();
        IntStream.range(0, admitted.size()).mapToObj(admitted::offerId).forEach(kept::add);
        return IntStream.range(0, all.size())
                .mapToObj(all::offerId)
                .filter(id -> !kept.contains(id))
                .toList();
    }
}
