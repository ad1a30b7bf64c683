package fr.adjuge.scoring.ranking;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Worded;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading.AtTheMinimum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which offers reach every minimum; tested on exact marks, before rescaling.
 *
 * <p>Requirements and quality marks come first. Minimums on price or cost, if any, are tested among the offers that
 * passed, and a minimum of the total among those left.
 */
final class Admission {

    private static final Text BELOW = new Text(
            "below the minimum on “%s”: %s, where %s is the least",
            "note éliminatoire au critère « %s » : %s, pour un minimum de %s");
    private static final Text NOT_FULFILLED =
            new Text("requirement “%s” is not fulfilled", "l'exigence « %s » n'est pas remplie");
    private static final Text MARK = new Text("mark", "note");
    private static final Text MINIMUM = new Text("minimum", "minimum");

    private final Method method;
    private final OptionCombination combination;
    private final List<Offer> analysed;
    private List<Offer> admitted;
    private final Map<String, List<Finding>> shortfalls = new LinkedHashMap<>();

    private Admission(Method method, OptionCombination combination, List<Offer> analysed) {
        this.method = method;
        this.combination = combination;
        this.analysed = analysed;
        this.admitted = analysed;
    }

    static Admission among(Method method, OptionCombination combination, List<Offer> analysed) {
        var admission = new Admission(method, combination, analysed);
        admission.test(offers -> admission.qualityShortfalls());
        if (!admission.withMinimum(Criterion::isFinancial).isEmpty()) {
            admission.test(admission::priceShortfalls);
        }
        method.minimumTotal()
                .ifPresent(minimum -> admission.test(offers -> admission.totalShortfalls(offers, minimum)));
        return admission;
    }

    List<Offer> admitted() {
        return admitted;
    }

    List<Finding> shortfallsOf(Offer offer) {
        return shortfalls.getOrDefault(offer.id(), List.of());
    }

    /** One stage: what it finds of each offer still admitted; those with a finding leave together at its end. */
    private void test(Function<List<Offer>, Function<Offer, List<Finding>>> stage) {
        if (admitted.isEmpty()) {
            return;
        }
        var shortfallsOf = stage.apply(admitted);
        for (var offer : admitted) {
            var found = shortfallsOf.apply(offer);
            if (!found.isEmpty()) {
                shortfalls.put(offer.id(), found);
            }
        }
        admitted = admitted.stream()
                .filter(offer -> !shortfalls.containsKey(offer.id()))
                .toList();
    }

    private Function<Offer, List<Finding>> qualityShortfalls() {
        var comparison = comparison(analysed);
        var required = method.tree().filter(Criterion::isPassFail).toList();
        var limited = withMinimum(criterion -> !criterion.isFinancial());
        return offer -> {
            var found = new ArrayList<Finding>();
            for (var criterion : required) {
                if (comparison.mark(criterion, offer).value().isBelow(Ratio.UNIT)) {
                    found.add(Finding.refusal("requirement-not-fulfilled", NOT_FULFILLED.with(criterion.name())));
                }
            }
            found.addAll(belowMinimum(comparison, offer, limited));
            return found;
        };
    }

    private Function<Offer, List<Finding>> priceShortfalls(List<Offer> soFar) {
        var comparison = comparison(soFar);
        var limited = withMinimum(Criterion::isFinancial);
        return offer -> belowMinimum(comparison, offer, limited);
    }

    private Function<Offer, List<Finding>> totalShortfalls(List<Offer> soFar, Ratio minimum) {
        var comparison = comparison(soFar);
        var totals = new Totals(method, combination);
        return offer -> {
            var total = totals.total(offer, totals.weightedMarks(comparison.marks(offer)));
            return falls(total.value(), minimum)
                    ? List.of(below("below-minimum-total", total.label(), total, minimum))
                    : List.of();
        };
    }

    private Comparison comparison(List<Offer> offers) {
        return Comparison.rescaled(method, combination, offers, analysed).withoutRescaling();
    }

    private List<Criterion> withMinimum(Predicate<Criterion> tested) {
        return method.tree()
                .filter(criterion -> criterion.minimum().isPresent())
                .filter(criterion -> !(criterion.judgement() instanceof Judgement.UnmarkedPrice))
                .filter(tested)
                .toList();
    }

    private List<Finding> belowMinimum(Comparison comparison, Offer offer, List<Criterion> limited) {
        var found = new ArrayList<Finding>();
        for (var criterion : limited) {
            var mark = comparison.mark(criterion, offer);
            var minimum = criterion.minimum().orElseThrow();
            if (falls(mark.value(), minimum)) {
                found.add(below("below-minimum", Text.same(criterion.name()), mark, minimum));
            }
        }
        return found;
    }

    /** "En dessous de": an offer exactly at the minimum passes, unless the method says otherwise. */
    private boolean falls(Ratio mark, Ratio minimum) {
        return mark.isBelow(minimum)
                || (mark.equals(minimum) && method.reading().atTheMinimum() == AtTheMinimum.ELIMINATED);
    }

    private Finding below(String code, Text name, Explained mark, Ratio minimum) {
        Worded shown = method.edition().isBefore(Edition.SECOND)
                ? new Figure(mark.value())
                : new Figure(mark.value()).besides(minimum);
        return Finding.refusal(code, BELOW.with(name, shown, new Figure(minimum)))
                .showing(MARK, mark.value())
                .showing(MINIMUM, minimum);
    }
}
