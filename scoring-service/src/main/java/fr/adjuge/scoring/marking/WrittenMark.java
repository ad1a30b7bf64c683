package fr.adjuge.scoring.marking;

import fr.adjuge.scoring.method.Scale;
import java.math.BigDecimal;
import java.util.Optional;

/** A mark as an evaluator wrote it: a number, or a label of the scale. */
record WrittenMark(Optional<BigDecimal> mark, Optional<String> label, String reason) {

    /** With its label as the scale announces it. */
    WrittenMark on(Scale scale) {
        return new WrittenMark(
                mark, label.map(written -> scale.announced(written).orElse(written)), reason);
    }
}
