package fr.adjuge.scoring.frozen;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.Explanation;
import fr.adjuge.dto.scoring.Finding;
import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Marks;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Outcome.Eliminated;
import fr.adjuge.scoring.ranking.Outcome.Irregular;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Writes what was computed: as it is frozen, and its parts as they go over the wire. */
public final class ResultWriter {

    private static final int READ_DECIMALS = 6;
    private static final int SHOWN_DECIMALS = 2;

    private final List<String> criteria;
    private final Currency currency;

    ResultWriter(Method method, Currency currency) {
        this.criteria = method.tree().map(Criterion::id).toList();
        this.currency = currency;
    }

    List<String> criteria() {
        return criteria;
    }

    FrozenResult.Row row(Outcome outcome, OptionCombination combination) {
        var ranked = ranked(outcome);
        return new FrozenResult.Row(
                outcome.offer().id(),
                code(outcome),
                ranked.map(Ranked::rank),
                ranked.filter(Ranked::tied).isPresent(),
                price(outcome.offer(), combination),
                ranked.map(place -> place.total().toString()),
                marks(outcome.rawMarks()),
                ranked.flatMap(place -> marks(place.finalMarks())),
                ranked.flatMap(place -> marks(place.weightedMarks())),
                findings(reasons(outcome)));
    }

    FrozenResult.Combination ranking(List<Outcome> outcomes, OptionCombination combination) {
        return new FrozenResult.Combination(
                combination.optionIds(),
                outcomes.stream().map(outcome -> place(outcome, combination)).toList());
    }

    private FrozenResult.Place place(Outcome outcome, OptionCombination combination) {
        var ranked = ranked(outcome);
        return new FrozenResult.Place(
                outcome.offer().id(),
                code(outcome),
                ranked.map(Ranked::rank),
                price(outcome.offer(), combination),
                ranked.map(place -> place.total().toString()));
    }

    private static Optional<Ranked> ranked(Outcome outcome) {
        return Optional.of(outcome).filter(Ranked.class::isInstance).map(Ranked.class::cast);
    }

    private static String code(Outcome outcome) {
        if (outcome instanceof Ranked) {
            return "RANKED";
        }
        return outcome instanceof Eliminated ? "ELIMINATED" : "IRREGULAR";
    }

    private static List<fr.adjuge.scoring.explanation.Finding> reasons(Outcome outcome) {
        if (outcome instanceof Eliminated eliminated) {
            return eliminated.reasons();
        }
        return outcome instanceof Irregular irregular ? irregular.reasons() : List.of();
    }

    Optional<String> price(Offer offer, OptionCombination combination) {
        return offer.priceWith(combination)
                .map(price -> price.toDecimal(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY)
                        .toPlainString());
    }

    private static Optional<String> marks(Marks marks) {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        for (var mark : marks.inOrder()) {
            if (mark == null) {
                text.append(FrozenResult.NO_MARK);
            } else {
                mark.appendTo(text);
            }
            text.append(' ');
        }
        text.setLength(text.length() - 1);
        return Optional.of(text.toString());
    }

    public static ExactNumber number(Ratio value) {
        return new ExactNumber(
                value.toString(),
                value.toDecimal(READ_DECIMALS, RoundingMode.HALF_UP).toPlainString(),
                value.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString());
    }

    public static LocalizedText text(Text text) {
        return new LocalizedText(text.french(), text.english());
    }

    static Explanation explanation(Explained explained) {
        return new Explanation(
                text(explained.label()),
                number(explained.value()),
                text(explained.formula()),
                explained.criterionId(),
                explained.basis(),
                explained.inputs().stream().map(ResultWriter::explanation).toList());
    }

    public static List<Finding> findings(List<fr.adjuge.scoring.explanation.Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(
                        finding.code(),
                        finding.severity().name(),
                        text(finding.message()),
                        finding.pointer(),
                        finding.figures().stream()
                                .map(shown -> new Finding.Figure(text(shown.label()), number(shown.value())))
                                .toList(),
                        finding.sources()))
                .toList();
    }
}
