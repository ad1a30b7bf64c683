package fr.adjuge.scoring.check;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Reading.QualityMarks;
import fr.adjuge.scoring.method.TotalRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What makes a method lawful and clear, whatever its launch day. To add a rule, add a line and its test. */
public final class MethodRules {

    private static final List<Function<Method, Stream<Finding>>> RULES = List.of(
            MethodRules::priceFormulas,
            MethodRules::onePriceCriterion,
            MethodRules::priceOrCostCounts,
            MethodRules::totalRuleIsCommon,
            MethodRules::tiesAreProvidedFor,
            MethodRules::optionsChangeMarks);

    private MethodRules() {}

    public static List<Finding> check(Method method) {
        return RULES.stream().flatMap(rule -> rule.apply(method)).toList();
    }

    private static Stream<Finding> priceFormulas(Method method) {
        return CriterionPath.in(method)
                .flatMap(path -> PriceTrial.of(path.criterion())
                        .map(trial -> PriceRules.of(trial, financialShare(method)))
                        .orElse(List.of())
                        .stream()
                        .map(finding -> finding.at(path.pointer() + "/priceFormula")));
    }

    /** Marking the same price twice would weigh it otherwise than announced. */
    private static Stream<Finding> onePriceCriterion(Method method) {
        return CriterionPath.in(method)
                .filter(path -> isPrice(path.criterion()))
                .skip(1)
                .map(path -> Finding.refusal(
                                "several-price-criteria",
                                new Text(
                                        "the same price would be marked more than once",
                                        "le même prix serait noté plusieurs fois"))
                        .at(path.pointer()));
    }

    private static boolean isPrice(Criterion criterion) {
        return criterion.judgement() instanceof Judgement.Price
                || criterion.judgement() instanceof Judgement.UnmarkedPrice;
    }

    private static Stream<Finding> priceOrCostCounts(Method method) {
        return method.tree().anyMatch(Criterion::isFinancial)
                ? Stream.empty()
                : Stream.of(Finding.refusal(
                                "no-price-or-cost",
                                new Text("no criterion of price or cost", "aucun critère de prix ou de coût"))
                        .at("/method/criteria")
                        .citing("art. R2152-7 CCP"));
    }

    private static Stream<Finding> totalRuleIsCommon(Method method) {
        return method.totalRule() instanceof TotalRule.WeightedSum
                ? Stream.empty()
                : Stream.of(Finding.warning(
                                "uncommon-total-rule",
                                new Text(
                                        "a ranking without a price mark is not French practice",
                                        "ce classement sans note de prix n'est pas d'usage en France"))
                        .at("/method/criteria"));
    }

    private static Stream<Finding> tiesAreProvidedFor(Method method) {
        return method.tieBreaks().isEmpty()
                ? Stream.of(Finding.information(
                                "no-tie-rule",
                                new Text(
                                        "no rule for ties is announced: ties will be reported, not broken",
                                        "aucune règle de départage n'est annoncée : les ex æquo seront signalés, non départagés"))
                        .at("/method/tieBreaks"))
                : Stream.empty();
    }

    /** Not a fault, but work that doubles with each option: ten options make 1024 combinations. */
    private static Stream<Finding> optionsChangeMarks(Method method) {
        return method.reading().qualityMarks() == QualityMarks.ONE_SET
                ? Stream.empty()
                : Stream.of(Finding.information(
                                "marks-by-options",
                                new Text(
                                        "options change the marks: an offer may have one mark for each combination",
                                        "les options changent les notes : une offre peut avoir une note par combinaison"))
                        .showing(
                                new Text("combinations of options", "combinaisons d'options"),
                                Ratio.of(1L << method.options().size()))
                        .at("/method/reading/qualityMarks"));
    }

    /** The share of price and cost in the total, in percent. */
    private static Ratio financialShare(Method method) {
        var financial = Ratio.sum(method.weighedCriteria().stream()
                .filter(Criterion::isFinancial)
                .map(Criterion::weight)
                .toList());
        return financial.times(Ratio.HUNDRED).dividedBy(method.totalWeight());
    }
}
