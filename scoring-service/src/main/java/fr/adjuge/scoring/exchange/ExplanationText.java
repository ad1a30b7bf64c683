package fr.adjuge.scoring.exchange;

import fr.adjuge.dto.scoring.Explanation;
import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import java.util.Locale;

/** The explanations of a ranking as an indented text: each number with its formula, below it what went into it. */
public final class ExplanationText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final boolean inFrench;

    private ExplanationText(Locale language) {
        this.inFrench = language.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    public static String of(ScoringResult result, Locale language) {
        var written = new ExplanationText(language);
        result.outcomes().forEach(written::write);
        return written.text.toString();
    }

    private void write(OfferOutcome outcome) {
        text.append(outcome.rank().map(rank -> rank + ". ").orElse("– ")).append(outcome.tenderer());
        if (outcome.tied()) {
            text.append(inFrench ? " (ex æquo)" : " (tied)");
        }
        text.append('\n');
        outcome.reasons()
                .forEach(reason ->
                        text.append(INDENT).append(in(reason.message())).append('\n'));
        outcome.explanation().ifPresent(total -> write(total, 1));
        text.append('\n');
    }

    private void write(Explanation node, int depth) {
        var decimal = node.value().decimal();
        text.append(INDENT.repeat(depth))
                .append(in(node.label()))
                .append(" = ")
                .append(node.value().fraction())
                .append(" (")
                .append(inFrench ? decimal.replace('.', ',') : decimal)
                .append(") : ")
                .append(in(node.formula()));
        node.basis().ifPresent(basis -> text.append(" [").append(basis).append(']'));
        text.append('\n');
        node.inputs().forEach(input -> write(input, depth + 1));
    }

    private String in(LocalizedText sentence) {
        return inFrench ? sentence.fr() : sentence.en();
    }
}
