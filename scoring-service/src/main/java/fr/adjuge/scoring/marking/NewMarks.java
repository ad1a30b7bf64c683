package fr.adjuge.scoring.marking;

import static fr.adjuge.scoring.problem.ProblemType.MARK_OFF_SCALE;

import fr.adjuge.dto.scoring.NewMark;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.problem.Fault;
import fr.adjuge.scoring.problem.RefusedException;
import java.math.BigDecimal;
import java.util.List;

/** What a mark that was sent says: a number on the announced scale, or one of its labels. */
final class NewMarks {

    private static final int MOST_DECIMALS = 30;
    private static final Text OFF =
            new Text("les notes vont de 0 à %s par pas de %s", "marks go from 0 to %s in steps of %s");

    private NewMarks() {}

    static BigDecimal value(NewMark sent, Criterion criterion) {
        if (sent.mark().isPresent() == sent.label().isPresent()) {
            throw offScale("/mark", new Text("une note ou un libellé, non les deux", "a mark or a label, not both"));
        }
        return sent.label()
                .map(label -> ofLabel(label, criterion.scale()))
                .orElseGet(() -> onGrid(sent.mark().orElseThrow(), criterion.scale()));
    }

    private static BigDecimal ofLabel(String label, Scale scale) {
        return scale.decimalOf(label)
                .orElseThrow(
                        () -> offScale("/label", new Text("libellé « %s » inconnu", "unknown label “%s”").with(label)));
    }

    private static BigDecimal onGrid(BigDecimal mark, Scale scale) {
        var isShort = mark.precision() <= MOST_DECIMALS && Math.abs(mark.scale()) <= MOST_DECIMALS;
        if (!isShort || !scale.accepts(Ratio.of(mark))) {
            throw offScale("/mark", OFF.with(new Figure(scale.maximum()), new Figure(scale.step())));
        }
        return mark;
    }

    private static RefusedException offScale(String pointer, Text rule) {
        return new RefusedException(MARK_OFF_SCALE, rule, List.of(new Fault(pointer, rule)));
    }
}
