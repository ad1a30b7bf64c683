package fr.adjuge.scoring.method;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The roundings that a method announces. By default there is none, and every total is exact. */
public final class Rounding {

    public static final Rounding NONE = new Rounding(Map.of());

    private static final Text ROUNDED = new Text("round({0} ; %d ; %s)", "arrondi({0} ; %d ; %s)");
    private static final Text ROUNDED_IN_WORDS =
            new Text("{0} rounded to %s decimals, %s", "{0} arrondi à %s décimale(s), %s");

    private static final Map<RoundingMode, Text> MODES = Map.of(
            RoundingMode.HALF_UP, new Text("a half up", "la moitié vers le haut"),
            RoundingMode.HALF_DOWN, new Text("a half down", "la moitié vers le bas"),
            RoundingMode.HALF_EVEN, new Text("a half to the even digit", "la moitié vers le chiffre pair"),
            RoundingMode.UP, new Text("always up", "toujours vers le haut"),
            RoundingMode.DOWN, new Text("always down", "toujours vers le bas"));

    private final Map<Step, Rule> rules;
    private final Edition edition;

    public Rounding(Map<Step, Rule> rules) {
        this(rules, Edition.CURRENT);
    }

    public Rounding(Map<Step, Rule> rules, Edition edition) {
        this.rules = rules.isEmpty() ? Map.of() : new EnumMap<>(rules);
        this.edition = edition;
    }

    public boolean isNone() {
        return rules.isEmpty();
    }

    public boolean isAnnouncedAt(Step step) {
        return rules.containsKey(step);
    }

    public Explained at(Step step, Explained exact) {
        var rule = rules.get(step);
        return rule == null
                ? exact
                : Explained.computed(exact.label(), rule.of(exact), told(rule), List.of(exact))
                        .of(exact.criterionId());
    }

    /** A mark as it was given: it stays what it is where rounding leaves it. */
    public Explained ofGiven(Step step, Explained given) {
        var rule = rules.get(step);
        return edition.isBefore(Edition.SECOND)
                        || rule == null
                        || rule.of(given).equals(given.value())
                ? given
                : at(step, given);
    }

    private Text told(Rule rule) {
        return edition.isBefore(Edition.SECOND)
                ? ROUNDED.with(rule.decimals(), rule.mode())
                : ROUNDED_IN_WORDS.with(rule.decimals(), MODES.get(rule.mode()));
    }

    /** The number that is rounded. */
    public enum Step {
        EVALUATORS_MEAN,
        SUB_CRITERION_MARK,
        CRITERION_MARK,
        RESCALING_COEFFICIENT,
        RESCALED_MARK,
        PRICE_MARK,
        WEIGHTED_MARK,
        TOTAL
    }

    /** To how many decimals, and how a number between two neighbours is rounded. */
    public record Rule(int decimals, RoundingMode mode) {

        private Ratio of(Explained exact) {
            return exact.value().rounded(decimals, mode);
        }
    }
}
