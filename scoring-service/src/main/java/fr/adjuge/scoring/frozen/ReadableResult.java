package fr.adjuge.scoring.frozen;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.Explanation;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.PriceFormula.Id;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.dto.scoring.ScoringResult.OfferRank;
import fr.adjuge.scoring.exact.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A frozen result as it is read: names and decimals beside its fractions, all of which follow from what is frozen. */
public final class ReadableResult {

    private final FrozenResult frozen;
    private final ScoringMethod method;
    private final Map<String, OfferToScore> offers;
    private final Function<String, Optional<Explanation>> explanations;

    /** Without explanations. The method and the offers are those of the input. */
    public ReadableResult(FrozenResult frozen, ScoringMethod method, List<OfferToScore> offers) {
        this(frozen, method, offers, offerId -> Optional.empty());
    }

    /** {@code explanations}: by the id of the offer. */
    ReadableResult(
            FrozenResult frozen,
            ScoringMethod method,
            List<OfferToScore> offers,
            Function<String, Optional<Explanation>> explanations) {
        this.frozen = frozen;
        this.method = method;
        this.offers = offers.stream().collect(toMap(OfferToScore::offerId, offer -> offer));
        this.explanations = explanations;
    }

    public ScoringResult result() {
        return new ScoringResult(
                frozen.engineVersion(),
                frozen.inputHash(),
                frozen.methodHash(),
                frozen.optionCombination(),
                frozen.outcomes().stream().map(this::outcome).toList(),
                frozen.combinations().stream()
                        .map(combination -> ranking(combination, method.currency()))
                        .toList(),
                frozen.findings());
    }

    static CombinationRanking ranking(FrozenResult.Combination combination, Currency currency) {
        return new CombinationRanking(
                combination.optionIds(),
                combination.offers().stream()
                        .map(place -> new OfferRank(
                                place.offerId(),
                                place.outcome(),
                                place.rank(),
                                place.comparedPrice().map(amount -> money(amount, currency)),
                                place.total().map(ReadableResult::number)))
                        .toList());
    }

    Optional<OfferOutcome> outcome(String offerId) {
        return frozen.outcomes().stream()
                .filter(row -> row.offerId().equals(offerId))
                .map(this::outcome)
                .findAny();
    }

    private OfferOutcome outcome(FrozenResult.Row row) {
        var offer = Objects.requireNonNull(offers.get(row.offerId()));
        return new OfferOutcome(
                row.offerId(),
                offer.tenderer(),
                offer.variantOf(),
                row.outcome(),
                row.rank(),
                row.tied(),
                row.comparedPrice().map(amount -> money(amount, method.currency())),
                row.total().map(ReadableResult::number),
                row.total().filter(total -> isOutOf100()).map(this::outOf100),
                marks(row),
                row.reasons(),
                explanations.apply(row.offerId()));
    }

    private List<CriterionMark> marks(FrozenResult.Row row) {
        var marks = numbers(row.marks());
        var finalMarks = numbers(row.finalMarks());
        var weightedMarks = numbers(row.weightedMarks());
        return IntStream.range(0, frozen.criteria().size())
                .filter(i -> marks.get(i).isPresent())
                .mapToObj(i -> new CriterionMark(
                        frozen.criteria().get(i), marks.get(i), finalMarks.get(i), weightedMarks.get(i)))
                .toList();
    }

    /** One for each criterion. */
    private List<Optional<ExactNumber>> numbers(Optional<String> marks) {
        return marks.map(text -> Arrays.stream(text.split(" "))
                        .map(mark -> Optional.of(mark)
                                .filter(some -> !some.equals(FrozenResult.NO_MARK))
                                .map(ReadableResult::number))
                        .toList())
                .orElseGet(() -> Collections.nCopies(frozen.criteria().size(), Optional.empty()));
    }

    /** A ratio or a price has no maximum; the first version told one all the same, and froze it. */
    private boolean isOutOf100() {
        return frozen.engineVersion().equals(EngineVersion.ONE.number())
                || method.criteria().stream()
                        .flatMap(criterion -> criterion.priceFormula().stream())
                        .noneMatch(formula -> formula.id() == Id.RATIO || formula.id() == Id.AWARD_ON_VALUE);
    }

    private ExactNumber outOf100(String total) {
        return ResultWriter.number(ratio(total).times(Ratio.HUNDRED).dividedBy(Ratio.of(method.totalMaximum())));
    }

    private static Money money(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    private static ExactNumber number(String fraction) {
        return ResultWriter.number(ratio(fraction));
    }

    /** As {@link Ratio#toString} writes it. */
    private static Ratio ratio(String fraction) {
        var bar = fraction.indexOf('/');
        return bar < 0
                ? Ratio.of(new BigInteger(fraction), BigInteger.ONE)
                : Ratio.of(new BigInteger(fraction.substring(0, bar)), new BigInteger(fraction.substring(bar + 1)));
    }
}
