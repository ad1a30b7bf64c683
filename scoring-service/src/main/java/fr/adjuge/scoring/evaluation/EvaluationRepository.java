package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.UNKNOWN_EVALUATION;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.problem.RefusedException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Evaluations, by the id that their opener gave them. */
@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    private static final Text UNKNOWN = new Text("aucune évaluation %s", "no evaluation %s");

    Evaluation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** Nobody closes it while a mark is written, and nobody writes a mark while it is closed. */
    Evaluation require(UUID id, LockModeType lock) {
        return Optional.ofNullable(findById(id, lock)).orElseThrow(() -> unknown(id));
    }

    /**
     * Those of one organisation, the last opened first.
     *
     * @param after where the page before ended, if there was one
     */
    List<Evaluation> page(String organisation, Optional<UUID> tenderId, Optional<Cursor> after, int limit) {
        var conditions = new ArrayList<>(List.of("organisation = :organisation"));
        var values = Parameters.with("organisation", organisation);
        tenderId.ifPresent(wanted -> {
            conditions.add("tenderId = :tenderId");
            values.and("tenderId", wanted);
        });
        after.ifPresent(cursor -> {
            conditions.add("(openedAt, id) < (:openedAt, :id)");
            values.and("openedAt", cursor.key(0, Instant::parse)).and("id", cursor.key(1, UUID::fromString));
        });
        return find(String.join(" and ", conditions) + " order by openedAt desc, id desc", values)
                .page(0, limit)
                .list();
    }

    static RefusedException unknown(UUID id) {
        return new RefusedException(UNKNOWN_EVALUATION, UNKNOWN.with(id));
    }
}
