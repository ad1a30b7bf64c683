package fr.adjuge.scoring.method;

import fr.adjuge.scoring.exact.Ratio;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The announced method, checked: its weights add up and every id is unique.
 *
 * @param source the document and clause that announce it
 * @param totalWeight what the weights of the weighed criteria add up to
 * @param totalMaximum the total of an offer that has the maximum everywhere
 * @param minimumTotal tested before rescaling
 * @param edition of the computation that it is read for
 */
public record Method(
        Optional<String> source,
        Ratio totalWeight,
        Ratio totalMaximum,
        List<Criterion> criteria,
        Optional<Ratio> minimumTotal,
        Reading reading,
        Rounding rounding,
        TotalRule totalRule,
        List<TieBreak> tieBreaks,
        List<Option> options,
        Edition edition) {

    /** For the computation of today. */
    public Method(
            Optional<String> source,
            Ratio totalWeight,
            Ratio totalMaximum,
            List<Criterion> criteria,
            Optional<Ratio> minimumTotal,
            Reading reading,
            Rounding rounding,
            TotalRule totalRule,
            List<TieBreak> tieBreaks,
            List<Option> options) {
        this(
                source,
                totalWeight,
                totalMaximum,
                criteria,
                minimumTotal,
                reading,
                rounding,
                totalRule,
                tieBreaks,
                options,
                Edition.CURRENT);
    }

    public Method {
        criteria = List.copyOf(criteria);
        tieBreaks = List.copyOf(tieBreaks);
        options = List.copyOf(options);
    }

    public Method withCriteria(List<Criterion> others) {
        return new Method(
                source,
                totalWeight,
                totalMaximum,
                others,
                minimumTotal,
                reading,
                rounding,
                totalRule,
                tieBreaks,
                options,
                edition);
    }

    public Method withRounding(Rounding other) {
        return new Method(
                source,
                totalWeight,
                totalMaximum,
                criteria,
                minimumTotal,
                reading,
                other,
                totalRule,
                tieBreaks,
                options,
                edition);
    }

    public Stream<Criterion> tree() {
        return criteria.stream().flatMap(Criterion::tree);
    }

    public List<Criterion> weighedCriteria() {
        return criteria.stream().filter(Criterion::isWeighed).toList();
    }

    /** The criteria and lowest sub-criteria that evaluators mark, pass-fail ones included. */
    public List<Criterion> markedCriteria() {
        return tree().filter(criterion -> criterion.isMarked() || criterion.isPassFail())
                .toList();
    }

    /** Whether the total itself compares prices, so that the price has no mark of its own. */
    public boolean leavesPriceUnmarked() {
        return !(totalRule instanceof TotalRule.WeightedSum);
    }

    public boolean comparesPrices() {
        return tree().anyMatch(criterion -> criterion.judgement() instanceof Judgement.Price
                || criterion.judgement() instanceof Judgement.UnmarkedPrice);
    }

    /** Of these options, in the order of the method; what is none of its options is left out. */
    public OptionCombination combination(Collection<String> optionIds) {
        return new OptionCombination(
                options.stream().map(Option::id).filter(optionIds::contains).toList());
    }

    /** Every combination of options, from none to all, in the order of the method. */
    public List<OptionCombination> combinations() {
        return OptionCombination.allOf(options);
    }
}
