package fr.adjuge.scoring.ranking;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Rounding.Step;
import java.util.List;
import java.util.Optional;

/**
 * Rescaled mark = mark × maximum ÷ best mark (coefficient de raccordement). Source: consultation rules
 * INRAE-C24-2025-006, §8.2. They do not say whether an eliminated offer may set the best mark; by default it may not,
 * as they expressly provide for price. A best mark of zero leaves every mark as it is. A coefficient that is announced
 * rounded is a number of its own: mark × round(maximum ÷ best mark).
 */
final class Rescaling {

    private static final Text BEST = new Text("best mark: %s", "meilleure note : %s");
    private static final Text COEFFICIENT = new Text("rescaling coefficient: %s", "coefficient de raccordement : %s");
    private static final Text RESCALED = new Text("%s, rescaled", "%s, après raccordement");

    private final Text label;
    private final Text rule;
    private final Optional<String> criterionId;
    private final Explained other;
    private final Ratio factor;

    private Rescaling(Criterion criterion, Text rule, Explained other, Ratio factor) {
        this.label = RESCALED.with(criterion.name());
        this.rule = rule;
        this.criterionId = Optional.of(criterion.id());
        this.other = other;
        this.factor = factor;
    }

    /** None to a best mark of zero. The best mark itself is given here: its offer has the explanation. */
    static Optional<Rescaling> to(Ratio bestMark, Criterion criterion, Rounding rounding) {
        if (bestMark.isZero()) {
            return Optional.empty();
        }
        var maximum = criterion.scale().maximum();
        var best = Explained.given(BEST.with(criterion.name()), bestMark);
        if (!rounding.isAnnouncedAt(Step.RESCALING_COEFFICIENT)) {
            return Optional.of(new Rescaling(
                    criterion, Figure.rule("{0} × %s ÷ {1}", maximum), best, maximum.dividedBy(bestMark)));
        }
        var coefficient = rounding.at(
                Step.RESCALING_COEFFICIENT,
                Explained.computed(
                        COEFFICIENT.with(criterion.name()),
                        maximum.dividedBy(bestMark),
                        Figure.rule("%s ÷ {0}", maximum),
                        best));
        return Optional.of(new Rescaling(criterion, Text.same("{0} × {1}"), coefficient, coefficient.value()));
    }

    Explained of(Explained mark) {
        return new Explained(
                label,
                mark.value().times(factor),
                Optional.of(rule),
                criterionId,
                Optional.empty(),
                List.of(mark, other));
    }
}
