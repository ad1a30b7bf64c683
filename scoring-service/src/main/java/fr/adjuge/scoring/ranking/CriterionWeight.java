package fr.adjuge.scoring.ranking;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import java.util.List;

/**
 * What a criterion adds to the total: mark × weight ÷ total weight × total maximum ÷ maximum of the scale.
 *
 * @param worth of one mark
 */
record CriterionWeight(String criterionId, Text label, Text rule, Ratio worth) {

    private static final Text WEIGHTED = new Text("Weighted mark: %s", "Note pondérée : %s");

    static CriterionWeight of(Method method, Criterion criterion) {
        return new CriterionWeight(
                criterion.id(),
                WEIGHTED.with(criterion.name()),
                rule(method, criterion),
                criterion
                        .weight()
                        .times(method.totalMaximum())
                        .dividedBy(method.totalWeight().times(criterion.scale().maximum())));
    }

    /** The shortest way to write it: in points the weight is the maximum, on one common scale both maxima cancel. */
    private static Text rule(Method method, Criterion criterion) {
        var maximum = criterion.scale().maximum();
        if (method.totalWeight().equals(method.totalMaximum())) {
            return Figure.rule("{0} × %s ÷ %s", criterion.weight(), maximum);
        }
        if (maximum.equals(method.totalMaximum())) {
            return Figure.rule("{0} × %s ÷ %s", criterion.weight(), method.totalWeight());
        }
        return Figure.rule(
                "{0} × %s ÷ %s × %s ÷ %s", criterion.weight(), method.totalWeight(), method.totalMaximum(), maximum);
    }

    Explained weighted(Explained mark) {
        return Explained.computed(label, mark.value().times(worth), rule, List.of(mark));
    }
}
