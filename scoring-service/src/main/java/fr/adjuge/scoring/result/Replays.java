package fr.adjuge.scoring.result;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.Room;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.ScoredRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The last computations, because whoever reads the explanation of one offer often reads those of others next, and the
 * lots of a tender are closed together. Each is kept by the hash of the bytes that it leads to, so that it explains
 * those and no others.
 */
@ApplicationScoped
class Replays {

    private static final int MOST_KEPT = 4;

    /** About what a mark takes in the offer and in the frozen texts. */
    private static final long BYTES_OF_MARK = 100;

    private final Deque<Kept> last = new ArrayDeque<>();

    private record Kept(String hash, ScoredRequest scored) {}

    /** What was frozen just now. */
    void keep(Evaluation evaluation, ScoredRequest scored) {
        if (scored.marks() * BYTES_OF_MARK <= Room.SHARE / MOST_KEPT) {
            put(new Kept(evaluation.frozenResult().hash(), scored));
        }
    }

    private synchronized void put(Kept kept) {
        last.addFirst(kept);
        if (last.size() > MOST_KEPT) {
            last.removeLast();
        }
    }

    private synchronized Optional<ScoredRequest> kept(String hash) {
        return last.stream()
                .filter(kept -> kept.hash().equals(hash))
                .map(Kept::scored)
                .findFirst();
    }

    /** The official ranking, where the computation that led to the frozen bytes is kept. */
    Optional<CombinationRanking> ranking(Evaluation evaluation) {
        return evaluation.resultHash().flatMap(this::kept).map(ScoredRequest::ranking);
    }

    /** What explains the frozen result, byte for byte; of another result no explanation: {@link RefusedException}. */
    ScoredRequest explaining(Evaluation evaluation) {
        return kept(CanonicalForm.hash(evaluation.frozenResult().result())).orElseGet(() -> again(evaluation));
    }

    private ScoredRequest again(Evaluation evaluation) {
        var scored = Replay.of(evaluation).requireSame();
        keep(evaluation, scored);
        return scored;
    }
}
