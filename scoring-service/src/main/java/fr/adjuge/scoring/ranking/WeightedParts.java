package fr.adjuge.scoring.ranking;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Σ weight × mark ÷ Σ weight of sub-criteria, each mark brought to the scale of the criterion above. */
final class WeightedParts {

    private final Text label;
    private final Text rule;
    private final List<Ratio> shares;

    WeightedParts(Criterion whole) {
        var parts = whole.weighedSubCriteria();
        var totalWeight = Ratio.sum(parts.stream().map(Criterion::weight).toList());
        this.label = Text.same(whole.name());
        this.rule = rule(whole, parts, totalWeight);
        this.shares = parts.stream()
                .map(part -> part.weight()
                        .times(whole.scale().maximum())
                        .dividedBy(part.scale().maximum().times(totalWeight)))
                .toList();
    }

    Explained composed(List<Explained> marks) {
        var sum = Ratio.NOUGHT;
        for (var i = 0; i < shares.size(); i++) {
            sum = sum.plus(marks.get(i).value().times(shares.get(i)));
        }
        return Explained.computed(label, sum, rule, marks);
    }

    /** {@code ({0} × 60 + {1} × 40 × 20 ÷ 10) ÷ 100}: scales are told where they differ. */
    private static Text rule(Criterion whole, List<Criterion> parts, Ratio totalWeight) {
        var common = whole.scale().maximum();
        var terms = new StringJoiner(" + ", "(", ") ÷ %s");
        var figures = new ArrayList<Ratio>();
        for (var i = 0; i < parts.size(); i++) {
            var own = parts.get(i).scale().maximum();
            var isOnCommonScale = own.equals(common);
            terms.add("{" + i + "} × %s" + (isOnCommonScale ? "" : " × %s ÷ %s"));
            figures.add(parts.get(i).weight());
            figures.addAll(isOnCommonScale ? List.of() : List.of(common, own));
        }
        figures.add(totalWeight);
        return Figure.rule(terms.toString(), figures.toArray(Ratio[]::new));
    }
}
