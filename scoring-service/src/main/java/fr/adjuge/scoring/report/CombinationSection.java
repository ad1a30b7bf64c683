package fr.adjuge.scoring.report;

import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringMethod.VatBasis;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.dto.scoring.ScoringResult.OfferRank;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The prices of the options and the ranking under each combination of them. Public because the template reads it by
 * reflection.
 */
public final class CombinationSection {

    /** Ten options make 1024 combinations: then a report cannot show every offer under each. */
    private static final int MOST_ROWS = 2_000;

    /** Columns of prices for which a page of A4 has room beside the name. */
    private static final int MOST_COLUMNS = 4;

    private final ReportedEvaluation evaluation;

    CombinationSection(ReportedEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    public boolean isEmpty() {
        return evaluation.result().combinations().size() < 2;
    }

    /** Prices of all offers, as many columns of them as a page has room for. */
    public record Prices(List<String> titles, List<PriceRow> rows) {}

    /** Some prices of one offer. */
    public record PriceRow(String tenderer, List<String> prices) {}

    /** The price without options, and that of each option. */
    public List<Prices> prices() {
        var columns = Stream.concat(
                        Stream.of(new Column("Prix sans option", this::basePrice)),
                        evaluation.request().method().options().stream()
                                .map(option -> new Column(option.id(), offer -> optionPrice(offer, option.id()))))
                .toList();
        return PageWidth.parts(columns, MOST_COLUMNS).map(this::prices).toList();
    }

    /** A column of prices. */
    private record Column(String title, Function<OfferToScore, String> price) {}

    private Prices prices(List<Column> columns) {
        var rows = evaluation.result().outcomes().stream()
                .flatMap(outcome -> evaluation.request().offers().stream()
                        .filter(offer -> offer.offerId().equals(outcome.offerId())))
                .map(offer -> new PriceRow(
                        offer.tenderer(),
                        columns.stream()
                                .map(column -> column.price().apply(offer))
                                .toList()))
                .toList();
        return new Prices(columns.stream().map(Column::title).toList(), rows);
    }

    private String basePrice(OfferToScore offer) {
        return (excludingVat() ? offer.priceExcludingVat() : offer.priceIncludingVat())
                .map(French::amount)
                .orElse("–");
    }

    private String optionPrice(OfferToScore offer, String optionId) {
        return offer.optionPrices().stream()
                .filter(price -> price.optionId().equals(optionId))
                .findAny()
                .flatMap(price -> excludingVat() ? price.priceExcludingVat() : price.priceIncludingVat())
                .map(French::amount)
                .orElse("–");
    }

    private boolean excludingVat() {
        return evaluation.request().method().vatBasis() == VatBasis.EXCLUDING_VAT;
    }

    /** How many of the best offers are shown under each combination. */
    public int shownOffers() {
        return Math.max(1, MOST_ROWS / evaluation.result().combinations().size());
    }

    public boolean isShortened() {
        return evaluation.ranked().count() > shownOffers();
    }

    /** The ranking under one combination. */
    public record Ranking(String options, List<Row> rows) {}

    /** The place of one offer. */
    public record Row(String rank, String tenderer, String price, String total) {}

    public List<Ranking> rankings() {
        return evaluation.result().combinations().stream()
                .map(ranking -> new Ranking(evaluation.options(ranking.optionIds()), rows(ranking)))
                .toList();
    }

    private List<Row> rows(CombinationRanking ranking) {
        return ranking.offers().stream()
                .filter(offer -> offer.rank().isPresent())
                .sorted(Comparator.comparing(offer -> offer.rank().orElseThrow()))
                .limit(shownOffers())
                .map(this::row)
                .toList();
    }

    private Row row(OfferRank offer) {
        return new Row(
                offer.rank().map(String::valueOf).orElse(""),
                evaluation.outcome(offer.offerId()).map(OfferOutcome::tenderer).orElse(offer.offerId()),
                offer.comparedPrice().map(French::amount).orElse("–"),
                offer.total().map(French::precise).orElse("–"));
    }
}
