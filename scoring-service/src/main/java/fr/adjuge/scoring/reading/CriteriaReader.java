package fr.adjuge.scoring.reading;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.Criterion.JudgedBy;
import fr.adjuge.dto.scoring.MarkScale;
import fr.adjuge.dto.scoring.MethodReading.SubCriterionWeights;
import fr.adjuge.dto.scoring.PriceFormula;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringMethod.MinimumMark;
import fr.adjuge.dto.scoring.ScoringMethod.Rescaling;
import fr.adjuge.dto.scoring.ScoringMethod.WeightUnit;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TotalRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the criteria of a method, to any depth. */
final class CriteriaReader {

    private static final Text COMPOSED = new Text(
            "a criterion that has sub-criteria is judged by them (MARKS)",
            "un critère qui a des sous-critères est jugé par eux (MARKS)");
    private static final Text WEIGHT_MISSING = new Text("weight is missing", "pondération manquante");
    private static final Text NO_WEIGHT =
            new Text("no weight: nothing is marked here", "sans pondération : rien n'est noté");
    private static final Text WEIGHTS = new Text(
            "weights of the sub-criteria add up to %s, not to %s",
            "les pondérations des sous-critères font %s au lieu de %s");

    private final ScoringMethod sent;
    private final String at;
    private final Faults faults;
    private final Set<String> ids = new HashSet<>();
    private TotalRule totalRule = new TotalRule.WeightedSum();

    CriteriaReader(ScoringMethod sent, String at, Faults faults) {
        this.sent = sent;
        this.at = at;
        this.faults = faults;
    }

    List<Criterion> read() {
        return read(sent.criteria(), at + "/criteria", true);
    }

    /** Known once the criteria are read: a price formula may replace the weighted sum. */
    TotalRule totalRule() {
        return totalRule;
    }

    private List<Criterion> read(List<fr.adjuge.dto.scoring.Criterion> criteria, String pointer, boolean onTop) {
        var read = new ArrayList<Criterion>();
        for (var i = 0; i < criteria.size(); i++) {
            read.add(read(criteria.get(i), pointer + "/" + i, onTop));
        }
        return read;
    }

    private Criterion read(fr.adjuge.dto.scoring.Criterion criterion, String pointer, boolean onTop) {
        faults.require(
                ids.add(criterion.id()),
                pointer + "/id",
                new Text("id “%s” is used already", "identifiant « %s » déjà utilisé").with(criterion.id()));
        var scale = criterion.judgedBy() == JudgedBy.PASS_FAIL
                ? Scale.of(1)
                : scale(criterion.scale().orElse(sent.scale()), scalePointer(criterion, pointer));
        var judgement = judgement(criterion, scale, pointer, onTop);
        var parts = read(criterion.subCriteria(), pointer + "/subCriteria", false);
        var read = new Criterion(
                criterion.id(),
                criterion.name(),
                weight(criterion, judgement, pointer),
                judgement,
                scale,
                minimum(criterion, onTop).map(mark -> minimum(mark, scale, pointer)),
                isRescaled(criterion, judgement, onTop),
                criterion.environmental(),
                parts);
        checkSubCriteria(read, pointer);
        return read;
    }

    private String scalePointer(fr.adjuge.dto.scoring.Criterion criterion, String pointer) {
        return (criterion.scale().isPresent() ? pointer : at) + "/scale";
    }

    private Scale scale(MarkScale scale, String pointer) {
        var labels = new HashMap<String, Ratio>();
        for (var i = 0; i < scale.labels().size(); i++) {
            var label = scale.labels().get(i);
            var place = pointer + "/labels/" + i;
            var before = labels.put(label.label(), faults.ratio(label.mark(), place + "/mark"));
            faults.require(before == null, place + "/label", new Text("label is used already", "libellé déjà utilisé"));
        }
        var read = new Scale(
                faults.ratio(scale.maximum(), pointer + "/maximum"),
                faults.ratio(scale.step(), pointer + "/step"),
                labels);
        faults.require(
                read.maximum().isMultipleOf(read.step()),
                pointer + "/step",
                new Text("the maximum is a multiple of the step", "le maximum est un multiple du pas"));
        labels.values()
                .forEach(mark -> faults.require(
                        read.accepts(mark),
                        pointer + "/labels",
                        new Text("mark %s is not on the scale", "la note %s n'est pas sur l'échelle")
                                .with(new Figure(mark))));
        return read;
    }

    private Judgement judgement(fr.adjuge.dto.scoring.Criterion criterion, Scale scale, String pointer, boolean onTop) {
        var isFinancial = criterion.judgedBy() == JudgedBy.PRICE || criterion.judgedBy() == JudgedBy.COST;
        faults.require(
                isFinancial == criterion.priceFormula().isPresent(),
                pointer + "/priceFormula",
                new Text("for PRICE and COST, and only then", "pour PRICE et COST, et seulement"));
        faults.require(
                criterion.subCriteria().isEmpty() || criterion.judgedBy() == JudgedBy.MARKS,
                pointer + "/judgedBy",
                COMPOSED);
        if (criterion.judgedBy() == JudgedBy.PASS_FAIL) {
            return new Judgement.PassFail();
        }
        if (!isFinancial || criterion.priceFormula().isEmpty()) {
            return new Judgement.Marks();
        }
        return financial(criterion, criterion.priceFormula().get(), scale, pointer, onTop);
    }

    private Judgement financial(
            fr.adjuge.dto.scoring.Criterion criterion,
            PriceFormula sentFormula,
            Scale scale,
            String pointer,
            boolean onTop) {
        var formulas = new FormulaReader(sentFormula, scale, pointer + "/priceFormula", faults);
        var replaced = formulas.totalRule();
        if (replaced.isPresent()) {
            faults.require(
                    onTop && criterion.judgedBy() == JudgedBy.PRICE && totalRule instanceof TotalRule.WeightedSum,
                    pointer + "/priceFormula/id",
                    new Text(
                            "for the only price criterion, at the top level",
                            "pour le seul critère de prix, au premier niveau"));
            totalRule = replaced.get();
            return new Judgement.UnmarkedPrice();
        }
        var formula = formulas.formula();
        return criterion.judgedBy() == JudgedBy.PRICE ? new Judgement.Price(formula) : new Judgement.Cost(formula);
    }

    private Ratio weight(fr.adjuge.dto.scoring.Criterion criterion, Judgement judgement, String pointer) {
        var isWeighed = !(judgement instanceof Judgement.PassFail || judgement instanceof Judgement.UnmarkedPrice);
        faults.require(
                isWeighed == criterion.weight().isPresent(),
                pointer + "/weight",
                isWeighed ? WEIGHT_MISSING : NO_WEIGHT);
        return criterion
                .weight()
                .map(weight -> faults.ratio(weight, pointer + "/weight"))
                .orElse(Ratio.UNIT);
    }

    private Optional<BigDecimal> minimum(fr.adjuge.dto.scoring.Criterion criterion, boolean onTop) {
        if (criterion.minimumMark().isPresent() || criterion.judgedBy() == JudgedBy.PASS_FAIL) {
            return criterion.minimumMark();
        }
        return sent.minimumMark()
                .filter(minimum -> applies(minimum, onTop))
                .filter(minimum -> minimum.priceToo() || !isFinancial(criterion))
                .map(MinimumMark::mark);
    }

    private static boolean applies(MinimumMark minimum, boolean onTop) {
        return switch (minimum.appliesTo()) {
            case CRITERIA -> onTop;
            case SUB_CRITERIA -> !onTop;
            case CRITERIA_AND_SUB_CRITERIA -> true;
        };
    }

    private static boolean isFinancial(fr.adjuge.dto.scoring.Criterion criterion) {
        return criterion.priceFormula().isPresent()
                || criterion.subCriteria().stream().anyMatch(CriteriaReader::isFinancial);
    }

    private Ratio minimum(BigDecimal mark, Scale scale, String pointer) {
        var minimum = faults.ratio(mark, pointer + "/minimumMark");
        faults.require(
                !minimum.isAbove(scale.maximum()),
                pointer + "/minimumMark",
                new Text("at most the maximum of the scale", "au plus le maximum de l'échelle"));
        return minimum;
    }

    /** What the method says of rescaling is said of its quality criteria, not of price: the best price has M already. */
    private boolean isRescaled(fr.adjuge.dto.scoring.Criterion criterion, Judgement judgement, boolean onTop) {
        if (judgement instanceof Judgement.PassFail || judgement instanceof Judgement.UnmarkedPrice) {
            return false;
        }
        return criterion
                .rescaling()
                .map(Rescaling.TO_BEST::equals)
                .orElse(onTop && sent.rescaling() == Rescaling.TO_BEST && !isFinancial(criterion));
    }

    private void checkSubCriteria(Criterion read, String pointer) {
        if (read.subCriteria().isEmpty()) {
            return;
        }
        var parts = read.weighedSubCriteria();
        faults.require(
                !parts.isEmpty(),
                pointer + "/subCriteria",
                new Text("one sub-criterion at least is marked", "un sous-critère au moins est noté"));
        var sum = Ratio.sum(parts.stream().map(Criterion::weight).toList());
        expectedSum(read)
                .ifPresent(expected -> faults.require(
                        sum.equals(expected),
                        pointer + "/subCriteria",
                        WEIGHTS.with(new Figure(sum), new Figure(expected))));
    }

    private Optional<Ratio> expectedSum(Criterion read) {
        if (sent.reading().subCriterionWeights() == SubCriterionWeights.OF_TOTAL) {
            return Optional.of(read.weight());
        }
        return sent.weightUnit() == WeightUnit.PERCENT ? Optional.of(Ratio.HUNDRED) : Optional.empty();
    }
}
