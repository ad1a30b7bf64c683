package fr.adjuge.scoring.evaluation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What evaluations were opened with: it never changes, so it is read once and kept while there is room. */
@ApplicationScoped
public class Dossiers {

    /** About what an offer takes, as it was sent and as it is computed with. */
    private static final int BYTES_OF_OFFER = 600;

    private final Cache<UUID, Dossier> read = Caffeine.newBuilder()
            .maximumWeight(Room.SHARE)
            .weigher((UUID id, Dossier dossier) -> dossier.offers().size() * BYTES_OF_OFFER)
            .build();

    public Dossier of(Evaluation evaluation) {
        return read.get(evaluation.id(), id -> Dossier.read(evaluation.request()));
    }

    /** The frozen result of a closed evaluation, without explanations. */
    public ScoringResult result(Evaluation evaluation) {
        var request = of(evaluation).request();
        var frozen = evaluation.frozenResult();
        return frozen.engine().read(frozen.result(), request.method(), request.offers());
    }

    public CombinationRanking ranking(Evaluation evaluation) {
        var frozen = evaluation.frozenResult();
        return frozen.engine().ranking(frozen.result(), of(evaluation).request().method());
    }
}
