package fr.adjuge.scoring.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Marks, by what they are about and who gave them. */
@ApplicationScoped
class MarkRepository implements PanacheRepositoryBase<Mark, MarkKey> {

    List<Mark> of(UUID evaluationId) {
        return list("key.evaluationId = ?1 order by key.offerId, key.criterionId, key.evaluator", evaluationId);
    }
}
