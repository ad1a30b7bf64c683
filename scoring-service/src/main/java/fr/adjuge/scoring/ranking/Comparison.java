package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading.Compared;
import fr.adjuge.scoring.method.Rounding.Step;
import fr.adjuge.scoring.price.ComparedAmounts;
import fr.adjuge.scoring.price.PriceFormula;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The marks of offers relative to the others they are compared with.
 *
 * <p>Rescaled mark = mark × maximum ÷ best mark (coefficient de raccordement), multiplied before it is divided. Source:
 * consultation rules INRAE-C24-2025-006, §8.2. They do not say whether an eliminated offer may set the best mark; by
 * default it may not, as they expressly provide for price. A best mark of zero leaves every mark as it is.
 */
final class Comparison {

    private static final Text BEST = new Text("meilleure note : %s", "best mark: %s");
    private static final Text WITH_OPTIONS = new Text("%s, avec %s", "%s, with %s");
    private static final Text RESCALED = new Text("%s, après raccordement", "%s, rescaled");

    private final Method method;
    private final OptionCombination combination;
    private final Map<Compared, List<Offer>> compared;
    private final boolean rescaling;
    private final Map<String, Explained> bestMarks = new HashMap<>();
    private final Map<String, ComparedAmounts> amounts = new HashMap<>();

    private Comparison(
            Method method, OptionCombination combination, Map<Compared, List<Offer>> compared, boolean rescaling) {
        this.method = method;
        this.combination = combination;
        this.compared = compared;
        this.rescaling = rescaling;
    }

    /** Marks as they count: rescaled where the method says so. */
    static Comparison rescaled(
            Method method, OptionCombination combination, List<Offer> admitted, List<Offer> analysed) {
        return new Comparison(
                method, combination, Map.of(Compared.ADMITTED, admitted, Compared.ANALYSED, analysed), true);
    }

    /** Marks as minimums are tested on: before any rescaling. */
    Comparison withoutRescaling() {
        return new Comparison(method, combination, compared, false);
    }

    /** Of every criterion and sub-criterion, by id. */
    Map<String, Explained> marks(Offer offer) {
        return marks(offer, criterion -> !(criterion.judgement() instanceof Judgement.UnmarkedPrice));
    }

    /** Those that no other offer has a part in: all that an eliminated offer keeps. */
    Map<String, Explained> ownMarks(Offer offer) {
        return marks(offer, criterion -> !criterion.isFinancial());
    }

    private Map<String, Explained> marks(Offer offer, Predicate<Criterion> shown) {
        var marks = new LinkedHashMap<String, Explained>();
        method.criteria().forEach(criterion -> collect(offer, criterion, Step.CRITERION_MARK, shown, marks));
        return marks;
    }

    private void collect(
            Offer offer, Criterion criterion, Step step, Predicate<Criterion> shown, Map<String, Explained> marks) {
        if (shown.test(criterion)) {
            marks.put(criterion.id(), mark(criterion, offer, step));
        }
        criterion.subCriteria().forEach(part -> collect(offer, part, Step.SUB_CRITERION_MARK, shown, marks));
    }

    Explained mark(Criterion criterion, Offer offer) {
        return mark(criterion, offer, Step.CRITERION_MARK);
    }

    /** Of a criterion at any depth; {@code step} tells a criterion from a sub-criterion. */
    Explained mark(Criterion criterion, Offer offer, Step step) {
        var mark = ownMark(criterion, offer, step);
        return rescaling && criterion.rescaled() ? rescaled(criterion, mark, step) : mark;
    }

    private Explained ownMark(Criterion criterion, Offer offer, Step step) {
        return exactOwnMark(criterion, offer, step).of(Optional.of(criterion.id()));
    }

    private Explained exactOwnMark(Criterion criterion, Offer offer, Step step) {
        if (!criterion.subCriteria().isEmpty()) {
            var parts = criterion.weighedSubCriteria().stream()
                    .map(part -> mark(part, offer, Step.SUB_CRITERION_MARK))
                    .toList();
            return method.rounding().at(step, WeightedMarks.composed(criterion, parts));
        }
        if (criterion.judgement() instanceof Judgement.Price price) {
            return priceMark(criterion, price.formula(), offer);
        }
        if (criterion.judgement() instanceof Judgement.Cost cost) {
            return priceMark(criterion, cost.formula(), offer);
        }
        return WeightedMarks.mean(givenMark(criterion, offer), offer.requiredMarks(criterion.id(), combination));
    }

    private Text givenMark(Criterion criterion, Offer offer) {
        return offer.isMarkedFor(criterion.id(), combination)
                        && !combination.optionIds().isEmpty()
                ? WITH_OPTIONS.with(criterion.name(), String.join(" + ", combination.optionIds()))
                : Text.same(criterion.name());
    }

    private Explained priceMark(Criterion criterion, PriceFormula formula, Offer offer) {
        var mark = formula.mark(
                amount(criterion, offer),
                comparedAmounts(criterion),
                criterion.scale().maximum());
        return method.rounding().at(Step.PRICE_MARK, mark.named(Text.same(criterion.name())));
    }

    private ComparedAmounts comparedAmounts(Criterion criterion) {
        return amounts.computeIfAbsent(
                criterion.id(),
                id -> ComparedAmounts.among(compared(method.reading().amountsAmong()).stream()
                        .map(offer -> amount(criterion, offer))
                        .toList()));
    }

    private Ratio amount(Criterion criterion, Offer offer) {
        return criterion.judgement() instanceof Judgement.Cost
                ? offer.cost(criterion.id())
                : offer.priceWith(combination).orElseThrow();
    }

    private Explained rescaled(Criterion criterion, Explained mark, Step step) {
        var best = best(criterion, step);
        if (best.value().isZero()) {
            return mark;
        }
        var maximum = criterion.scale().maximum();
        var rescaled = Explained.computed(
                RESCALED.with(criterion.name()),
                mark.value().times(maximum).dividedBy(best.value()),
                Text.rule("{0} × %s ÷ {1}", maximum),
                mark,
                best);
        return method.rounding().at(Step.RESCALED_MARK, rescaled.of(Optional.of(criterion.id())));
    }

    /** The best mark itself is given here, not explained again: its offer has the explanation. */
    Explained best(Criterion criterion, Step step) {
        var known = bestMarks.get(criterion.id());
        if (known != null) {
            return known;
        }
        var best = Explained.given(
                BEST.with(criterion.name()),
                compared(method.reading().bestMarkAmong()).stream()
                        .map(offer -> ownMark(criterion, offer, step).value())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        bestMarks.put(criterion.id(), best);
        return best;
    }

    private List<Offer> compared(Compared which) {
        return compared.getOrDefault(which, List.of());
    }
}
