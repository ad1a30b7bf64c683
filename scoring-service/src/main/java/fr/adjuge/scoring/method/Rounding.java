package fr.adjuge.scoring.method;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.explanation.Explained;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The roundings that a method announces. By default there is none, and every total is exact. */
public final class Rounding {

    public static final Rounding NONE = new Rounding(Map.of());

    private final Map<Step, Rule> rules;

    public Rounding(Map<Step, Rule> rules) {
        this.rules = rules.isEmpty() ? Map.of() : new EnumMap<>(rules);
    }

    public boolean isNone() {
        return rules.isEmpty();
    }

    public Explained at(Step step, Explained exact) {
        var rule = rules.get(step);
        return rule == null ? exact : rule.applyTo(exact);
    }

    /** The number that is rounded. */
    public enum Step {
        SUB_CRITERION_MARK,
        CRITERION_MARK,
        RESCALED_MARK,
        PRICE_MARK,
        WEIGHTED_MARK,
        TOTAL
    }

    /** To how many decimals, and how a number between two neighbours is rounded. */
    public record Rule(int decimals, RoundingMode mode) {

        private static final Text ROUNDED = new Text("round({0} ; %d ; %s)", "arrondi({0} ; %d ; %s)");

        Explained applyTo(Explained exact) {
            return Explained.computed(
                            exact.label(),
                            exact.value().rounded(decimals, mode),
                            ROUNDED.with(decimals, mode),
                            List.of(exact))
                    .of(exact.criterionId());
        }
    }
}
