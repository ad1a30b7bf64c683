package fr.adjuge.scoring.evaluation;

import fr.adjuge.scoring.exchange.ScoredRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The last computation, because whoever reads the explanation of one offer often reads those of others next. It is kept
 * by the hash of the bytes that it leads to, and still compared with the frozen ones before it explains them.
 */
@ApplicationScoped
class Replays {

    /** About what a mark takes in the request, in its texts and in the offer. */
    private static final long BYTES_OF_MARK = 200;

    private final AtomicReference<Optional<Kept>> last = new AtomicReference<>(Optional.empty());

    private record Kept(String hash, ScoredRequest scored) {}

    /** What was frozen just now. */
    void keep(Evaluation evaluation, ScoredRequest scored) {
        if (scored.marks() * BYTES_OF_MARK <= Room.SHARE) {
            last.set(Optional.of(new Kept(evaluation.frozenResult().hash(), scored)));
        }
    }

    Replay of(Evaluation evaluation) {
        var frozen = evaluation.frozenResult();
        return last.get()
                .filter(kept -> kept.hash().equals(frozen.hash()))
                .map(kept -> new Replay(frozen, kept.scored()))
                .orElseGet(() -> again(evaluation));
    }

    private Replay again(Evaluation evaluation) {
        var replay = Replay.of(evaluation);
        keep(evaluation, replay.scored());
        return replay;
    }
}
