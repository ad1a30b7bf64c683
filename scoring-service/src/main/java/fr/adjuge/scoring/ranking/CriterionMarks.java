package fr.adjuge.scoring.ranking;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Rounding.Step;
import fr.adjuge.scoring.price.ComparedAmounts;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.price.PriceMarks;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The marks of offers on one criterion. What is the same for all of them is worked out once, when first needed. */
final class CriterionMarks {

    private static final Text EVALUATOR = new Text("mark of an evaluator", "note d'un évaluateur");
    private static final Text WITH_OPTIONS = new Text("%s, with %s", "%s, avec %s");

    private final Comparison comparison;
    private final Criterion criterion;
    private final Step step;
    private final List<CriterionMarks> parts;
    private final List<CriterionMarks> weighedParts;
    private final Optional<String> id;
    private final Text name;
    private @Nullable WeightedParts weights;
    private @Nullable PriceMarks priceMarks;
    private @Nullable Optional<Rescaling> rescaling;

    /** {@code step} tells a criterion from a sub-criterion. */
    CriterionMarks(Comparison comparison, Criterion criterion, Step step, List<CriterionMarks> parts) {
        this.comparison = comparison;
        this.criterion = criterion;
        this.step = step;
        this.parts = parts;
        this.weighedParts =
                parts.stream().filter(part -> part.criterion.isWeighed()).toList();
        this.id = Optional.of(criterion.id());
        this.name = Text.same(criterion.name());
    }

    Explained mark(Offer offer) {
        return rescaled(ownMark(offer, part -> part.mark(offer)));
    }

    /** Puts the marks of the parts, then the mark that is made of them. */
    void collect(Offer offer, Predicate<Criterion> shown, Map<String, Explained> marks) {
        parts.forEach(part -> part.collect(offer, shown, marks));
        if (shown.test(criterion)) {
            var mark = ownMark(offer, part -> Objects.requireNonNull(marks.get(part.criterion.id())));
            marks.put(criterion.id(), rescaled(mark));
        }
    }

    private Explained ownMark(Offer offer, Function<CriterionMarks, Explained> markOfPart) {
        return exactOwnMark(offer, markOfPart).of(id);
    }

    private Explained exactOwnMark(Offer offer, Function<CriterionMarks, Explained> markOfPart) {
        if (!parts.isEmpty()) {
            var marks = weighedParts.stream().map(markOfPart).toList();
            return method().rounding().at(step, weights().composed(marks));
        }
        if (criterion.judgement() instanceof Judgement.Price price) {
            return priceMark(price.formula(), offer);
        }
        if (criterion.judgement() instanceof Judgement.Cost cost) {
            return priceMark(cost.formula(), offer);
        }
        var given = mean(givenMark(offer), offer.requiredMarks(criterion.id(), comparison.combination()));
        return criterion.isPassFail() ? given : method().rounding().ofGiven(step, given);
    }

    private Text givenMark(Offer offer) {
        var options = comparison.combination().optionIds();
        return !options.isEmpty() && offer.isMarkedFor(criterion.id(), comparison.combination())
                ? WITH_OPTIONS.with(criterion.name(), String.join(" + ", options))
                : name;
    }

    /** The mark that evaluators agreed on, or the mean of theirs. Whether a requirement is fulfilled is never rounded. */
    private Explained mean(Text label, List<Ratio> marks) {
        if (marks.size() == 1) {
            return new Explained(label, marks.get(0), Optional.empty(), id, Optional.empty(), List.of());
        }
        var given = marks.stream().map(mark -> Explained.given(EVALUATOR, mark)).toList();
        var rule = Text.same("(" + Sum.formula(marks.size()) + ") ÷ " + marks.size());
        var mean = Explained.computed(label, Ratio.mean(marks), rule, given).of(id);
        return criterion.isPassFail() ? mean : method().rounding().ofGiven(Step.EVALUATORS_MEAN, mean);
    }

    private WeightedParts weights() {
        if (weights == null) {
            weights = new WeightedParts(criterion);
        }
        return weights;
    }

    private Explained priceMark(PriceFormula formula, Offer offer) {
        if (priceMarks == null) {
            var compared = comparison.offers(method().reading().amountsAmong());
            priceMarks = formula.marks(
                    ComparedAmounts.among(compared.stream().map(this::amount).toList()),
                    criterion.scale().maximum());
        }
        return method().rounding()
                .at(Step.PRICE_MARK, priceMarks.of(amount(offer)).named(name));
    }

    private Ratio amount(Offer offer) {
        return criterion.judgement() instanceof Judgement.Cost
                ? offer.cost(criterion.id())
                : offer.priceWith(comparison.combination()).orElseThrow();
    }

    private Explained rescaled(Explained mark) {
        if (!comparison.rescales(criterion)) {
            return mark;
        }
        if (rescaling == null) {
            rescaling = Rescaling.to(bestOwnMark(), criterion, method().rounding());
        }
        return rescaling
                .map(known -> method().rounding().at(Step.RESCALED_MARK, known.of(mark)))
                .orElse(mark);
    }

    private Ratio bestOwnMark() {
        return comparison.offers(method().reading().bestMarkAmong()).stream()
                .map(offer -> ownMark(offer, part -> part.mark(offer)).value())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Method method() {
        return comparison.method();
    }
}
