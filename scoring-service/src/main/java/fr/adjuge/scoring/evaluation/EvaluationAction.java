package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.evaluation.EvaluationStatus.CLOSED;
import static fr.adjuge.scoring.evaluation.EvaluationStatus.OPEN;
import static fr.adjuge.scoring.evaluation.EvaluationStatus.QUALITY_LOCKED;
import static fr.adjuge.scoring.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.problem.RefusedException;
import java.util.EnumSet;
import java.util.Set;

/** The transition table of an evaluation: what may be done, from which statuses, and what it leads to. */
public enum EvaluationAction {
    /** Give, change or take back marks. */
    MARK(EnumSet.of(OPEN), OPEN),
    /** Make the quality marks final, so that prices may be seen. */
    LOCK_QUALITY(EnumSet.of(OPEN), QUALITY_LOCKED),
    /** Freeze the result. */
    CLOSE(EnumSet.of(OPEN, QUALITY_LOCKED), CLOSED),
    /** Read the frozen result. */
    READ_RESULT(EnumSet.of(CLOSED), CLOSED);

    private static final Text NOT_ALLOWED =
            new Text("%s n'est pas permis : l'évaluation est %s", "%s is not allowed: the evaluation is %s");

    private final Set<EvaluationStatus> from;
    private final EvaluationStatus to;

    EvaluationAction(Set<EvaluationStatus> from, EvaluationStatus to) {
        this.from = from;
        this.to = to;
    }

    public boolean isAllowedIn(EvaluationStatus status) {
        return from.contains(status);
    }

    public Text reasonAgainst(EvaluationStatus status) {
        return NOT_ALLOWED.with(this, status);
    }

    /** A status in which this action is not allowed is refused: {@link RefusedException}. */
    EvaluationStatus applyTo(EvaluationStatus status) {
        if (!isAllowedIn(status)) {
            throw new RefusedException(ACTION_NOT_ALLOWED, reasonAgainst(status));
        }
        return to;
    }
}
