package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.OptionCombination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An offer as it is compared. Amounts are in euros (or the method's currency) and on the method's VAT basis.
 *
 * @param price without options
 * @param optionPrices by option, for those that the offer prices
 * @param costs by criterion, already added up
 * @param marks by criterion, on its scale: the one agreed on, or those of several evaluators, whose exact mean counts
 */
public record Offer(
        String id,
        String tenderer,
        Optional<String> variantOf,
        Optional<Ratio> price,
        Map<String, Ratio> optionPrices,
        Map<String, Ratio> costs,
        Map<String, List<Ratio>> marks) {

    public Offer {
        optionPrices = Map.copyOf(optionPrices);
        costs = Map.copyOf(costs);
        marks = Map.copyOf(marks);
    }

    /** The price of the base offer with the options of a combination; none if one of them is not priced. */
    public Optional<Ratio> priceWith(OptionCombination combination) {
        var sum = price;
        for (var option : combination.optionIds()) {
            sum = sum.flatMap(
                    soFar -> Optional.ofNullable(optionPrices.get(option)).map(soFar::plus));
        }
        return sum;
    }

    public Offer at(Ratio otherPrice) {
        return new Offer(id, tenderer, variantOf, Optional.of(otherPrice), optionPrices, costs, marks);
    }

    public Offer marked(String criterionId, Ratio mark) {
        var others = new HashMap<>(marks);
        others.put(criterionId, List.of(mark));
        return new Offer(id, tenderer, variantOf, price, optionPrices, costs, others);
    }

    List<Ratio> marks(String criterionId) {
        return required(marks, criterionId);
    }

    Ratio cost(String criterionId) {
        return required(costs, criterionId);
    }

    private <T> T required(Map<String, T> values, String criterionId) {
        return Optional.ofNullable(values.get(criterionId))
                .orElseThrow(() -> new IllegalArgumentException(
                        "offer " + id + " has nothing given for criterion " + criterionId));
    }
}
