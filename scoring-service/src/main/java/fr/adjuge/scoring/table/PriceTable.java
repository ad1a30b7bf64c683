package fr.adjuge.scoring.table;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.OfferToScore.Cost;
import fr.adjuge.dto.scoring.OfferToScore.OptionPrice;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.VatBasis;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.sheet.FilledSheet;
import fr.adjuge.scoring.sheet.Sheet;
import fr.adjuge.scoring.sheet.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The amounts of the offers as a table: a row for each offer, and columns for its price, for the price of each option
 * and for each cost that a criterion is judged by. Prices are on the VAT basis on which the method compares them.
 */
final class PriceTable {

    static final String NAME = "Prix";

    private static final int PRICE_COLUMN = 2;

    private final ScoringMethod sent;
    private final List<Option> options;
    private final List<Criterion> costs;

    PriceTable(ScoringMethod sent, Method method) {
        this.sent = sent;
        this.options = method.options();
        this.costs = method.tree()
                .filter(criterion -> criterion.judgement() instanceof Judgement.Cost)
                .toList();
    }

    List<String> headings() {
        var price = includesVat() ? "prix TTC" : "prix HT";
        return Stream.of(
                        Stream.of(OfferRows.OFFER, OfferRows.TENDERER, heading(includesVat() ? "Prix TTC" : "Prix HT")),
                        options.stream().map(option -> heading(option.id() + " : " + price)),
                        costs.stream().map(criterion -> heading(criterion.id() + " : coût")))
                .flatMap(headings -> headings)
                .toList();
    }

    private String heading(String name) {
        return name + " (" + sent.currency() + ")";
    }

    private boolean includesVat() {
        return sent.vatBasis() == VatBasis.INCLUDING_VAT;
    }

    Sheet of(List<OfferToScore> offers) {
        return new Sheet(
                NAME,
                Stream.concat(Stream.of(headings()), offers.stream().map(this::row))
                        .toList());
    }

    private List<String> row(OfferToScore offer) {
        var amounts = new ArrayList<>(List.of(price(offer)));
        options.forEach(option -> amounts.add(price(offer, option)));
        costs.forEach(criterion -> amounts.add(cost(offer, criterion)));
        return Stream.concat(
                        Stream.of(offer.offerId(), offer.tenderer()),
                        amounts.stream()
                                .map(amount -> amount.map(WrittenNumber::of).orElse("")))
                .toList();
    }

    private Optional<BigDecimal> price(OfferToScore offer) {
        return compared(offer.priceExcludingVat(), offer.priceIncludingVat());
    }

    private Optional<BigDecimal> price(OfferToScore offer, Option option) {
        return priceOf(offer, option).flatMap(price -> compared(price.priceExcludingVat(), price.priceIncludingVat()));
    }

    private static Optional<OptionPrice> priceOf(OfferToScore offer, Option option) {
        return offer.optionPrices().stream()
                .filter(price -> price.optionId().equals(option.id()))
                .findAny();
    }

    private Optional<BigDecimal> compared(Optional<Money> excludingVat, Optional<Money> includingVat) {
        return (includesVat() ? includingVat : excludingVat).map(Money::amount);
    }

    /** Several costs of one criterion are added up, as scoring does. */
    private static Optional<BigDecimal> cost(OfferToScore offer, Criterion criterion) {
        return costsOf(offer, criterion).map(cost -> cost.amount().amount()).reduce(BigDecimal::add);
    }

    private static Stream<Cost> costsOf(OfferToScore offer, Criterion criterion) {
        return offer.costs().stream().filter(cost -> cost.criterionId().equals(criterion.id()));
    }

    /** The offers with the amounts of their rows; every wrong cell becomes a fault of the sheet. */
    List<OfferToScore> read(FilledSheet sheet, List<OfferToScore> known) {
        var ids = known.stream().map(OfferToScore::offerId).toList();
        var rows = OfferRows.find(sheet, ids, row -> Optional.of(OptionCombination.NONE))
                .requireEach(sheet, ids);
        return known.stream()
                .map(offer -> rows.of(offer.offerId(), OptionCombination.NONE)
                        .map(row -> filled(offer, column -> AmountCell.read(sheet, row, column, sent.currency())))
                        .orElse(offer))
                .toList();
    }

    /**
     * What the table does not show (the price on the other VAT basis, the parts of a cost) is kept where the amount is
     * the same as before, and dropped where it is not.
     */
    private OfferToScore filled(OfferToScore known, IntFunction<Optional<BigDecimal>> amounts) {
        var price = amounts.apply(PRICE_COLUMN);
        var isKnown = same(price, price(known));
        return new OfferToScore(
                known.offerId(),
                known.tenderer(),
                isKnown ? known.priceExcludingVat() : excludingVat(price),
                isKnown ? known.priceIncludingVat() : includingVat(price),
                IntStream.range(0, options.size())
                        .boxed()
                        .flatMap(i -> optionPrice(known, options.get(i), amounts.apply(PRICE_COLUMN + 1 + i)).stream())
                        .toList(),
                IntStream.range(0, costs.size())
                        .boxed()
                        .flatMap(i -> costs(known, costs.get(i), amounts.apply(PRICE_COLUMN + 1 + options.size() + i)))
                        .toList(),
                known.variantOf());
    }

    private Optional<OptionPrice> optionPrice(OfferToScore known, Option option, Optional<BigDecimal> amount) {
        return same(amount, price(known, option))
                ? priceOf(known, option)
                : amount.map(price -> new OptionPrice(option.id(), excludingVat(amount), includingVat(amount)));
    }

    private Stream<Cost> costs(OfferToScore known, Criterion criterion, Optional<BigDecimal> amount) {
        return same(amount, cost(known, criterion))
                ? costsOf(known, criterion)
                : amount.stream().map(total -> new Cost(criterion.id(), criterion.name(), money(total)));
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, sent.currency());
    }

    private Optional<Money> excludingVat(Optional<BigDecimal> amount) {
        return includesVat() ? Optional.empty() : amount.map(this::money);
    }

    private Optional<Money> includingVat(Optional<BigDecimal> amount) {
        return includesVat() ? amount.map(this::money) : Optional.empty();
    }
}
