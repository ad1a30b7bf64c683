package fr.adjuge.scoring.ranking;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Criterion;

/**
 * Rescaled mark = mark × maximum ÷ best mark (coefficient de raccordement). Source: consultation rules
 * INRAE-C24-2025-006, §8.2. They do not say whether an eliminated offer may set the best mark; by default it may not,
 * as they expressly provide for price. A best mark of zero leaves every mark as it is.
 */
final class Rescaling {

    private static final Text BEST = new Text("meilleure note : %s", "best mark: %s");
    private static final Text RESCALED = new Text("%s, après raccordement", "%s, rescaled");

    private final Text label;
    private final Text rule;
    private final Ratio maximum;
    private final Explained best;

    Rescaling(Criterion criterion, Ratio bestMark) {
        this.label = RESCALED.with(criterion.name());
        this.maximum = criterion.scale().maximum();
        this.rule = Text.rule("{0} × %s ÷ {1}", maximum);
        this.best = Explained.given(BEST.with(criterion.name()), bestMark);
    }

    boolean isPossible() {
        return !best.value().isZero();
    }

    /** The best mark itself is given here, not explained again: its offer has the explanation. */
    Explained of(Explained mark) {
        return Explained.computed(label, mark.value().times(maximum).dividedBy(best.value()), rule, mark, best);
    }
}
