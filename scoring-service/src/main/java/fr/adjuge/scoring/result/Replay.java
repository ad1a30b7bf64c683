package fr.adjuge.scoring.result;

import static fr.adjuge.scoring.problem.ProblemType.RESULT_NOT_REPRODUCED;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.Verification;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.Evaluation.FrozenBytes;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.ScoredRequest;

/** A frozen result computed again from its frozen input, in the bytes of the version that froze it. */
record Replay(FrozenBytes frozen, ScoredRequest scored) {

    private static final Text NOT_REPRODUCED = new Text(
            "the frozen result is not found again by computation: no explanation of it is given",
            "le résultat figé ne se retrouve pas par le calcul : aucune explication n'en est donnée");

    static Replay of(Evaluation evaluation) {
        var frozen = evaluation.frozenResult();
        var request = CanonicalForm.read(evaluation.frozenInput(), ScoringRequest.class);
        return new Replay(frozen, frozen.engine().scored(request));
    }

    /** What explains the frozen result, byte for byte; of another result no explanation: {@link RefusedException}. */
    ScoredRequest requireSame() {
        if (!recomputed().equals(frozen.result())) {
            throw new RefusedException(RESULT_NOT_REPRODUCED, NOT_REPRODUCED);
        }
        return scored;
    }

    Verification verification() {
        var recomputed = recomputed();
        return new Verification(
                recomputed.equals(frozen.result()),
                CanonicalForm.hash(frozen.result()),
                CanonicalForm.hash(recomputed),
                frozen.engine().number());
    }

    private String recomputed() {
        return frozen.engine().frozen(scored);
    }
}
