package fr.adjuge.scoring.result;

import static fr.adjuge.scoring.evaluation.EvaluationAction.CLOSE;
import static fr.adjuge.scoring.evaluation.EvaluationAction.LOCK_QUALITY;

import fr.adjuge.dto.http.server.DoneActs;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.MarksSoFar;
import fr.adjuge.scoring.frozen.ScoredRequest;
import fr.adjuge.scoring.marking.MarkTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Makes marks final and freezes the result, both from the marks as they stand in the database, and each once. */
@ApplicationScoped
class Closing {

    private final MarkTables tables;
    private final Replays replays;
    private final DoneActs acts;
    private final InstantSource clock;

    Closing(MarkTables tables, Replays replays, DoneActs acts, InstantSource clock) {
        this.tables = tables;
        this.replays = replays;
        this.acts = acts;
        this.clock = clock;
    }

    /** The marks that are final from now on. */
    MarksSoFar lockQuality(Evaluation evaluation, Dossier dossier) {
        var marks = tables.read(evaluation, dossier);
        if (!evaluation.isQualityLocked()) {
            evaluation.lockQuality(marks);
            acts.add(LOCK_QUALITY.name(), evaluation.tenderId());
        }
        return marks;
    }

    void close(Evaluation evaluation, Dossier dossier) {
        if (!evaluation.isClosed()) {
            var table = tables.read(evaluation, dossier);
            var scored = evaluation.close(
                    table,
                    table::input,
                    input -> ScoredRequest.of(input, dossier.method(), table.offers()),
                    clock.instant());
            replays.keep(evaluation, scored);
            acts.add(CLOSE.name(), evaluation.tenderId());
        }
    }
}
