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
 * @param optionMarks by combination of options, then by criterion: those given for this very combination, where the
 *     method says that options change the marks
 */
public record Offer(
        String id,
        String tenderer,
        Optional<String> variantOf,
        Optional<Ratio> price,
        Map<String, Ratio> optionPrices,
        Map<String, Ratio> costs,
        Map<String, List<Ratio>> marks,
        Map<OptionCombination, Map<String, List<Ratio>>> optionMarks) {

    public Offer {
        optionPrices = Map.copyOf(optionPrices);
        costs = Map.copyOf(costs);
        marks = Map.copyOf(marks);
        optionMarks = Map.copyOf(optionMarks);
    }

    /** With one set of marks, whatever the options. */
    public Offer(
            String id,
            String tenderer,
            Optional<String> variantOf,
            Optional<Ratio> price,
            Map<String, Ratio> optionPrices,
            Map<String, Ratio> costs,
            Map<String, List<Ratio>> marks) {
        this(id, tenderer, variantOf, price, optionPrices, costs, marks, Map.of());
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
        return new Offer(id, tenderer, variantOf, Optional.of(otherPrice), optionPrices, costs, marks, optionMarks);
    }

    /** With this mark under this combination; under the others the marks are what they were. */
    public Offer marked(String criterionId, OptionCombination combination, Ratio mark) {
        var own = new HashMap<>(ownMarks(combination));
        own.put(criterionId, List.of(mark));
        var others = new HashMap<>(optionMarks);
        others.put(combination, own);
        return new Offer(id, tenderer, variantOf, price, optionPrices, costs, marks, others);
    }

    /** The marks that count under a combination: those given for it, otherwise those given without options. */
    public Optional<List<Ratio>> marks(String criterionId, OptionCombination combination) {
        var own = ownMarks(combination).get(criterionId);
        return Optional.ofNullable(own == null ? marks.get(criterionId) : own);
    }

    private Map<String, List<Ratio>> ownMarks(OptionCombination combination) {
        return optionMarks.getOrDefault(combination, Map.of());
    }

    boolean isMarkedFor(String criterionId, OptionCombination combination) {
        return ownMarks(combination).containsKey(criterionId);
    }

    List<Ratio> requiredMarks(String criterionId, OptionCombination combination) {
        return marks(criterionId, combination).orElseThrow(() -> nothingGiven(criterionId));
    }

    Ratio cost(String criterionId) {
        return Optional.ofNullable(costs.get(criterionId)).orElseThrow(() -> nothingGiven(criterionId));
    }

    private IllegalArgumentException nothingGiven(String criterionId) {
        return new IllegalArgumentException("offer " + id + " has nothing given for criterion " + criterionId);
    }
}
