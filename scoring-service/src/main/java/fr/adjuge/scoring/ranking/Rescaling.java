package fr.adjuge.scoring.ranking;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Criterion;
import java.util.List;
import java.util.Optional;

/**
 * Rescaled mark = mark × maximum ÷ best mark (coefficient de raccordement). Source: consultation rules
 * INRAE-C24-2025-006, §8.2. They do not say whether an eliminated offer may set the best mark; by default it may not,
 * as they expressly provide for price. A best mark of zero leaves every mark as it is.
 */
final class Rescaling {

    private static final Text BEST = new Text("best mark: %s", "meilleure note : %s");
    private static final Text RESCALED = new Text("%s, rescaled", "%s, après raccordement");

    private final Text label;
    private final Optional<Text> rule;
    private final Optional<String> criterionId;
    private final Explained best;
    private final Ratio factor;

    private Rescaling(Criterion criterion, Ratio bestMark) {
        var maximum = criterion.scale().maximum();
        this.label = RESCALED.with(criterion.name());
        this.rule = Optional.of(Figure.rule("{0} × %s ÷ {1}", maximum));
        this.criterionId = Optional.of(criterion.id());
        this.best = Explained.given(BEST.with(criterion.name()), bestMark);
        this.factor = maximum.dividedBy(bestMark);
    }

    /** None to a best mark of zero. */
    static Optional<Rescaling> to(Ratio bestMark, Criterion criterion) {
        return bestMark.isZero() ? Optional.empty() : Optional.of(new Rescaling(criterion, bestMark));
    }

    /** The best mark itself is given here, not explained again: its offer has the explanation. */
    Explained of(Explained mark) {
        return new Explained(
                label, mark.value().times(factor), rule, criterionId, Optional.empty(), List.of(mark, best));
    }
}
