package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading.Compared;
import fr.adjuge.scoring.method.Rounding.Step;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The marks of offers relative to the others they are compared with. */
final class Comparison {

    private final Method method;
    private final OptionCombination combination;
    private final Map<Compared, List<Offer>> compared;
    private final boolean rescaling;
    private final List<CriterionMarks> criteria;
    private final Map<String, CriterionMarks> byId = new HashMap<>();

    private Comparison(
            Method method, OptionCombination combination, Map<Compared, List<Offer>> compared, boolean rescaling) {
        this.method = method;
        this.combination = combination;
        this.compared = compared;
        this.rescaling = rescaling;
        this.criteria = marks(method.criteria(), Step.CRITERION_MARK);
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

    private List<CriterionMarks> marks(List<Criterion> siblings, Step step) {
        return siblings.stream().map(criterion -> marks(criterion, step)).toList();
    }

    private CriterionMarks marks(Criterion criterion, Step step) {
        var parts = marks(criterion.subCriteria(), Step.SUB_CRITERION_MARK);
        var marks = new CriterionMarks(this, criterion, step, parts);
        byId.put(criterion.id(), marks);
        return marks;
    }

    boolean rescales(Criterion criterion) {
        return rescaling && criterion.rescaled();
    }

    Method method() {
        return method;
    }

    OptionCombination combination() {
        return combination;
    }

    List<Offer> offers(Compared which) {
        return compared.getOrDefault(which, List.of());
    }

    /** Of a criterion at any depth. */
    Explained mark(Criterion criterion, Offer offer) {
        return Objects.requireNonNull(byId.get(criterion.id())).mark(offer);
    }

    /** Of every criterion and sub-criterion, by id, a criterion after its parts. */
    Map<String, Explained> marks(Offer offer) {
        return marks(offer, criterion -> !(criterion.judgement() instanceof Judgement.UnmarkedPrice));
    }

    /** Those that no other offer has a part in: all that an eliminated offer keeps. */
    Map<String, Explained> ownMarks(Offer offer) {
        return marks(offer, criterion -> !criterion.isFinancial());
    }

    private Map<String, Explained> marks(Offer offer, Predicate<Criterion> shown) {
        var marks = new LinkedHashMap<String, Explained>(2 * byId.size());
        criteria.forEach(criterion -> criterion.collect(offer, shown, marks));
        return marks;
    }
}
