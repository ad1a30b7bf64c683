package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.scoring.problem.ProblemType.MARKS_DIFFER;
import static fr.adjuge.scoring.problem.ProblemType.MARKS_MISSING;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.problem.ProblemType;
import java.time.Instant;
import java.util.List;

/**
 * What an act on an evaluation needs.
 *
 * @param refusal what the act is refused as without it
 */
record EvaluationNeed(ProblemType refusal, Guard<EvaluationCase> guard) {

    static final EvaluationNeed NOT_CLOSED = new EvaluationNeed(
            ACTION_NOT_ALLOWED,
            Guard.that(
                    acted -> acted.status() != EvaluationStatus.CLOSED,
                    new Text("the evaluation is closed", "l'évaluation est close")));

    static final EvaluationNeed CLOSED = new EvaluationNeed(
            ACTION_NOT_ALLOWED,
            Guard.that(
                    acted -> acted.status() == EvaluationStatus.CLOSED,
                    new Text("the evaluation has to be closed first", "l'évaluation doit d'abord être close")));

    static final EvaluationNeed QUALITY_NOT_LOCKED = new EvaluationNeed(
            ACTION_NOT_ALLOWED,
            Guard.that(
                    acted -> acted.status() != EvaluationStatus.QUALITY_LOCKED,
                    new Text("the quality marks are final", "les notes de qualité sont définitives")));

    static final EvaluationNeed MARKS_GIVEN = new EvaluationNeed(
            MARKS_MISSING,
            Guard.keeping(
                    (acted, now) -> acted.marks().missing(),
                    new Text(
                            "marks are missing: here where the first of them are, all in missing-marks",
                            "des notes manquent : voici où manquent les premières, toutes sont dans missing-marks")));

    static final EvaluationNeed MARKS_AGREE = new EvaluationNeed(
            MARKS_DIFFER,
            Guard.keeping(
                    (acted, now) -> acted.marks().differing(),
                    new Text(
                            "the evaluators have to agree on one mark",
                            "les évaluateurs doivent s'accorder sur une note")));

    /** What a ranking is made of, be it the last one or not. */
    static final List<EvaluationNeed> RANKABLE = List.of(MARKS_GIVEN, MARKS_AGREE);

    /** None of these is a matter of time. */
    private static final Instant ANY_TIME = Instant.EPOCH;

    /** Without it: {@link RefusedException}. */
    void require(EvaluationCase acted) {
        guard.check(acted, ANY_TIME).ifPresent(unmet -> {
            throw RefusedException.of(refusal, unmet);
        });
    }
}
