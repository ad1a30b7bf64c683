package fr.adjuge.scoring.evaluation;

import fr.adjuge.dto.scoring.NewMark;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Marks, by what they are about and who gave them. */
@ApplicationScoped
class MarkRepository implements PanacheRepositoryBase<Mark, MarkKey> {

    List<Mark> of(UUID evaluationId) {
        return list("key.evaluationId = ?1 order by key.offerId, key.criterionId, key.evaluator", evaluationId);
    }

    /** Gives a mark, or changes it. */
    Mark record(MarkKey key, BigDecimal value, NewMark given, Instant now) {
        var known = findByIdOptional(key);
        known.ifPresent(mark -> mark.change(value, given.label(), given.reason(), now));
        return known.orElseGet(() -> {
            var mark = new Mark(key, value, given.label(), given.reason(), now);
            persist(mark);
            return mark;
        });
    }
}
