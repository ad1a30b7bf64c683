package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.evaluation.EvaluationNeed.MARKS_AGREE;
import static fr.adjuge.scoring.evaluation.EvaluationNeed.MARKS_GIVEN;
import static fr.adjuge.scoring.evaluation.EvaluationNeed.NOT_CLOSED;
import static fr.adjuge.scoring.evaluation.EvaluationNeed.QUALITY_NOT_LOCKED;

import fr.adjuge.dto.http.Act;
import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.RefusedException;
import java.util.List;

/** The transition table of an evaluation: what may be done, what it needs, and what it leads to. */
public enum EvaluationAction implements Act<EvaluationCase> {
    /** Give, change or take back marks. */
    MARK(EvaluationStatus.OPEN, "/marks/{offerId}/{criterionId}", NOT_CLOSED, QUALITY_NOT_LOCKED),
    /** Make the quality marks final, so that prices may be seen. */
    LOCK_QUALITY(EvaluationStatus.QUALITY_LOCKED, "/quality-lock", NOT_CLOSED, QUALITY_NOT_LOCKED, MARKS_GIVEN),
    /** Freeze the result. */
    CLOSE(EvaluationStatus.CLOSED, "/closure", NOT_CLOSED, MARKS_GIVEN, MARKS_AGREE),
    /** Read the frozen result. */
    READ_RESULT(EvaluationStatus.CLOSED, "/result", EvaluationNeed.CLOSED);

    private final EvaluationStatus to;
    private final String path;
    private final List<EvaluationNeed> needs;

    EvaluationAction(EvaluationStatus to, String path, EvaluationNeed... needs) {
        this.to = to;
        this.path = path;
        this.needs = List.of(needs);
    }

    @Override
    public Guard<EvaluationCase> guard() {
        return Guard.allOf(needs.stream().map(EvaluationNeed::guard).toList());
    }

    @Override
    public String link(EvaluationCase acted) {
        return "/evaluations/" + acted.id() + path;
    }

    /** Where it leads; without all that it needs: {@link RefusedException}. */
    EvaluationStatus applyTo(EvaluationCase acted) {
        needs.forEach(need -> need.require(acted));
        return to;
    }
}
