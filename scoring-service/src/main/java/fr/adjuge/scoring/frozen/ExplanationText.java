package fr.adjuge.scoring.frozen;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.scoring.explanation.Explained;
import java.util.Optional;

/** The explanations of a ranking as an indented text: each number with its formula, below it what went into it. */
public final class ExplanationText {

    private static final String INDENT = "  ";
    private static final Text TIED = new Text(" (tied)", " (ex æquo)");

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private ExplanationText(Language language) {
        this.language = language;
    }

    public static String of(ScoredRequest scored, Language language) {
        var written = new ExplanationText(language);
        scored.result().outcomes().forEach(outcome -> written.write(outcome, scored.explained(outcome.offerId())));
        return written.text.toString();
    }

    private void write(OfferOutcome outcome, Optional<Explained> total) {
        text.append(outcome.rank().map(rank -> rank + ". ").orElse("– ")).append(outcome.tenderer());
        if (outcome.tied()) {
            text.append(TIED.in(language));
        }
        text.append('\n');
        outcome.reasons()
                .forEach(reason ->
                        text.append(INDENT).append(in(reason.message())).append('\n'));
        total.ifPresent(node -> write(node, 1));
        text.append('\n');
    }

    private void write(Explained node, int depth) {
        var value = ResultWriter.number(node.value());
        text.append(INDENT.repeat(depth))
                .append(in(node.label()))
                .append(" = ")
                .append(value.fraction())
                .append(" (")
                .append(language == Language.FRENCH ? value.decimal().replace('.', ',') : value.decimal())
                .append(") : ")
                .append(in(node.formula()));
        node.basis().ifPresent(basis -> text.append(" [").append(basis).append(']'));
        text.append('\n');
        node.inputs().forEach(input -> write(input, depth + 1));
    }

    private String in(Text sentence) {
        return sentence.in(language);
    }

    private String in(LocalizedText sentence) {
        return new Text(sentence.en(), sentence.fr()).in(language);
    }
}
