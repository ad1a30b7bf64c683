package fr.adjuge.scoring.marking;

import static fr.adjuge.scoring.problem.ProblemType.MARK_OFF_SCALE;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a mark that was written says: a number on the announced scale, or one of its labels. */
final class NewMarks {

    private static final int MOST_DECIMALS = 30;
    private static final Text OFF =
            new Text("marks go from 0 to %s in steps of %s", "les notes vont de 0 à %s par pas de %s");

    private static final Text UNKNOWN =
            new Text("unknown label “%s”; the labels are: %s", "libellé « %s » inconnu ; les libellés sont : %s");

    private NewMarks() {}

    /** The number that it stands for; what is not on the scale is refused: {@link RefusedException}. */
    static BigDecimal value(WrittenMark written, Criterion criterion) {
        objection(written, criterion.scale()).ifPresent(fault -> {
            throw RefusedException.forBreaches(MARK_OFF_SCALE, fault.rule(), List.of(fault));
        });
        return written.mark()
                .or(() -> written.label().flatMap(criterion.scale()::decimalOf))
                .orElseThrow();
    }

    /** Why it is no mark of this scale; nothing where it is one. */
    static Optional<Breach> objection(WrittenMark written, Scale scale) {
        if (written.mark().isPresent() == written.label().isPresent()) {
            return Optional.of(Breach.of(
                    "/mark", new Text("a mark or a label, not both", "une note ou un libellé, non les deux")));
        }
        return written.label()
                .map(label -> ofLabel(label, scale))
                .orElseGet(() -> onGrid(written.mark().orElseThrow(), scale));
    }

    private static Optional<Breach> ofLabel(String label, Scale scale) {
        return scale.decimalOf(label).isPresent()
                ? Optional.empty()
                : Optional.of(Breach.of("/label", UNKNOWN.with(label, scale.labelsInOrder())));
    }

    private static Optional<Breach> onGrid(BigDecimal mark, Scale scale) {
        var isShort = mark.precision() <= MOST_DECIMALS && Math.abs(mark.scale()) <= MOST_DECIMALS;
        return isShort && scale.accepts(Ratio.of(mark))
                ? Optional.empty()
                : Optional.of(Breach.of("/mark", OFF.with(new Figure(scale.maximum()), new Figure(scale.step()))));
    }
}
