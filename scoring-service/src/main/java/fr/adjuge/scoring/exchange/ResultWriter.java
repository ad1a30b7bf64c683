package fr.adjuge.scoring.exchange;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.Explanation;
import fr.adjuge.dto.scoring.Finding;
import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.dto.scoring.ScoringResult.OfferRank;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Outcome.Eliminated;
import fr.adjuge.scoring.ranking.Outcome.Irregular;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what was computed as the records that go over the wire. */
public final class ResultWriter {

    private static final int READ_DECIMALS = 6;
    private static final int SHOWN_DECIMALS = 2;

    private final Method method;
    private final Currency currency;

    public ResultWriter(Method method, Currency currency) {
        this.method = method;
        this.currency = currency;
    }

    List<OfferOutcome> outcomes(List<Outcome> outcomes, OptionCombination combination) {
        return outcomes.stream().map(outcome -> outcome(outcome, combination)).toList();
    }

    CombinationRanking ranking(List<Outcome> outcomes, OptionCombination combination) {
        return new CombinationRanking(
                combination.optionIds(),
                outcomes.stream().map(outcome -> rank(outcome, combination)).toList());
    }

    private OfferOutcome outcome(Outcome outcome, OptionCombination combination) {
        var offer = outcome.offer();
        if (outcome instanceof Ranked ranked) {
            return new OfferOutcome(
                    offer.id(),
                    offer.tenderer(),
                    offer.variantOf(),
                    code(outcome),
                    Optional.of(ranked.rank()),
                    ranked.tied(),
                    price(offer, combination),
                    Optional.of(number(ranked.total().value())),
                    outOf100(ranked.total().value()),
                    marks(ranked.rawMarks(), ranked.finalMarks(), ranked.weightedMarks()),
                    List.of(),
                    Optional.of(explanation(ranked.total())));
        }
        var marks = outcome instanceof Eliminated eliminated
                ? marks(eliminated.rawMarks(), Map.of(), Map.of())
                : List.<CriterionMark>of();
        return new OfferOutcome(
                offer.id(),
                offer.tenderer(),
                offer.variantOf(),
                code(outcome),
                Optional.empty(),
                false,
                price(offer, combination),
                Optional.empty(),
                Optional.empty(),
                marks,
                findings(reasons(outcome)),
                Optional.empty());
    }

    private OfferRank rank(Outcome outcome, OptionCombination combination) {
        var ranked = Optional.of(outcome).filter(Ranked.class::isInstance).map(Ranked.class::cast);
        return new OfferRank(
                outcome.offer().id(),
                code(outcome),
                ranked.map(Ranked::rank),
                price(outcome.offer(), combination),
                ranked.map(place -> number(place.total().value())));
    }

    private static String code(Outcome outcome) {
        if (outcome instanceof Ranked) {
            return "RANKED";
        }
        return outcome instanceof Eliminated ? "ELIMINATED" : "IRREGULAR";
    }

    private static List<fr.adjuge.scoring.explanation.Finding> reasons(Outcome outcome) {
        if (outcome instanceof Eliminated eliminated) {
            return eliminated.reasons();
        }
        return outcome instanceof Irregular irregular ? irregular.reasons() : List.of();
    }

    private Optional<Money> price(Offer offer, OptionCombination combination) {
        return offer.priceWith(combination)
                .map(price -> new Money(
                        price.toDecimal(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY), currency));
    }

    private Optional<ExactNumber> outOf100(Ratio total) {
        return Optional.of(number(total.times(Ratio.HUNDRED).dividedBy(method.totalMaximum())));
    }

    private List<CriterionMark> marks(
            Map<String, Explained> raw, Map<String, Explained> rescaled, Map<String, Explained> weighted) {
        return method.tree()
                .filter(criterion -> raw.containsKey(criterion.id()))
                .map(criterion -> new CriterionMark(
                        criterion.id(),
                        number(raw, criterion.id()),
                        number(rescaled, criterion.id()),
                        number(weighted, criterion.id())))
                .toList();
    }

    private static Optional<ExactNumber> number(Map<String, Explained> marks, String criterionId) {
        return Optional.ofNullable(marks.get(criterionId)).map(mark -> number(mark.value()));
    }

    public static ExactNumber number(Ratio value) {
        return new ExactNumber(
                value.toString(),
                value.toDecimal(READ_DECIMALS, RoundingMode.HALF_UP).toPlainString(),
                value.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString());
    }

    public static LocalizedText text(Text text) {
        return new LocalizedText(text.fr(), text.en());
    }

    static Explanation explanation(Explained explained) {
        return new Explanation(
                text(explained.label()),
                number(explained.value()),
                text(explained.formula()),
                explained.criterionId(),
                explained.basis(),
                explained.inputs().stream().map(ResultWriter::explanation).toList());
    }

    public static List<Finding> findings(List<fr.adjuge.scoring.explanation.Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(
                        finding.code(),
                        finding.severity().name(),
                        text(finding.message()),
                        finding.pointer(),
                        finding.figures().stream()
                                .map(shown -> new Finding.Figure(text(shown.label()), number(shown.value())))
                                .toList(),
                        finding.sources()))
                .toList();
    }
}
