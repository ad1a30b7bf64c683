package fr.adjuge.scoring.fast;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Offer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The marks and amounts of the offers that can be compared, by criterion, in the order of their ids. Irregular offers
 * are left out, as exact scoring leaves them out.
 */
public final class OfferTable {

    private final List<String> offerIds;
    private final Map<String, Column> columns;

    private OfferTable(List<String> offerIds, Map<String, Column> columns) {
        this.offerIds = offerIds;
        this.columns = columns;
    }

    /**
     * None where a mark is missing.
     *
     * @throws ArithmeticException where a number does not fit in 64 bits
     */
    public static Optional<OfferTable> read(Method method, List<Offer> offers, OptionCombination combination) {
        return new Reader(method, combination, offers.size()).read(offers);
    }

    int size() {
        return offerIds.size();
    }

    String offerId(int offer) {
        return offerIds.get(offer);
    }

    Column of(Criterion criterion) {
        return Objects.requireNonNull(columns.get(criterion.id()));
    }

    OfferTable only(int[] offers) {
        return new OfferTable(
                Arrays.stream(offers).mapToObj(offerIds::get).toList(),
                columns.entrySet().stream().collect(toMap(Map.Entry::getKey, column -> column.getValue()
                        .only(offers))));
    }

    /** Offer by offer, so that what lies together is read together. */
    private static final class Reader {

        private final Method method;
        private final OptionCombination combination;
        private final boolean comparesPrices;
        private final List<Criterion> read;
        private final List<Criterion> costs;
        private final List<Column.Builder> columns = new ArrayList<>();
        private final List<String> offerIds = new ArrayList<>();

        Reader(Method method, OptionCombination combination, int offers) {
            this.method = method;
            this.combination = combination;
            this.comparesPrices = method.comparesPrices();
            this.read = method.tree()
                    .filter(criterion -> criterion.subCriteria().isEmpty())
                    .toList();
            this.costs = read.stream()
                    .filter(criterion -> criterion.judgement() instanceof Judgement.Cost)
                    .toList();
            read.forEach(criterion -> columns.add(new Column.Builder(offers)));
        }

        Optional<OfferTable> read(List<Offer> offers) {
            var sorted = new ArrayList<>(offers);
            sorted.sort(Comparator.comparing(Offer::id));
            for (var offer : sorted) {
                if (isComparable(offer)) {
                    if (!add(offer)) {
                        return Optional.empty();
                    }
                    offerIds.add(offer.id());
                }
            }
            var built = new LinkedHashMap<String, Column>();
            for (var i = 0; i < read.size(); i++) {
                built.put(read.get(i).id(), columns.get(i).build());
            }
            return Optional.of(new OfferTable(offerIds, built));
        }

        private boolean isComparable(Offer offer) {
            var hasPrice = offer.priceWith(combination)
                    .filter(price -> !price.isNegative())
                    .isPresent();
            return (hasPrice || !comparesPrices)
                    && method.options().stream()
                            .allMatch(option -> offer.optionPrices().containsKey(option.id())
                                    || !(option.required()
                                            || combination.optionIds().contains(option.id())))
                    && costs.stream()
                            .map(criterion -> Optional.ofNullable(offer.costs().get(criterion.id())))
                            .allMatch(cost ->
                                    cost.filter(amount -> !amount.isNegative()).isPresent());
        }

        private boolean add(Offer offer) {
            var price = offer.priceWith(combination).orElse(Ratio.NOUGHT);
            for (var i = 0; i < read.size(); i++) {
                var criterion = read.get(i);
                var column = columns.get(i);
                if (criterion.judgement() instanceof Judgement.Price) {
                    column.add(price);
                } else if (criterion.judgement() instanceof Judgement.Cost) {
                    column.add(Objects.requireNonNull(offer.costs().get(criterion.id())));
                } else {
                    var marks = offer.marks(criterion.id(), combination).orElse(List.of());
                    if (marks.isEmpty()) {
                        return false;
                    }
                    column.add(marks.size() == 1 ? marks.get(0) : Ratio.mean(marks));
                }
            }
            return true;
        }
    }
}
