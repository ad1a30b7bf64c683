package fr.adjuge.scoring.evaluation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.adjuge.scoring.exchange.ScoredRequest;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The last computations, because whoever reads the explanation of one offer often reads those of others next, and lots
 * of one tender are closed together. Each is kept by the hash of the bytes that it leads to, and still compared with the
 * frozen ones before it explains them.
 */
@ApplicationScoped
class Replays {

    /** About what a mark takes in the request, in its texts and in the offer. */
    private static final long BYTES_OF_MARK = 200;

    private final Cache<String, ScoredRequest> last = Caffeine.newBuilder()
            .maximumWeight(Room.SHARE)
            .weigher((String hash, ScoredRequest scored) -> weight(scored))
            .build();

    private static int weight(ScoredRequest scored) {
        return (int) Math.min(scored.marks() * BYTES_OF_MARK, Integer.MAX_VALUE);
    }

    /** What was frozen just now. */
    void keep(Evaluation evaluation, ScoredRequest scored) {
        last.put(evaluation.frozenResult().hash(), scored);
    }

    Replay of(Evaluation evaluation) {
        var frozen = evaluation.frozenResult();
        return new Replay(
                frozen, last.get(frozen.hash(), hash -> Replay.of(evaluation).scored()));
    }
}
