package fr.adjuge.scoring.marking;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.scoring.MarkAct;
import fr.adjuge.scoring.evaluation.Evaluation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who gave, changed or took back which mark, and when. Lines are only added; the database refuses anything else. */
@ApplicationScoped
class MarkHistory implements PanacheRepositoryBase<MarkEvent, MarkEvent.Place> {

    /** In the transaction of the change, which holds the row of the evaluation: nobody else adds a line meanwhile. */
    void tell(Evaluation evaluation, MarkAct act, MarkKey key, Optional<Mark> given, Instant now) {
        var event = new MarkEvent(
                new MarkEvent.Place(evaluation.id(), evaluation.markEvents() + 1),
                evaluation.marksHash(),
                act,
                key,
                given,
                now.truncatedTo(ChronoUnit.MICROS));
        evaluation.toldOfMarks(event.hash());
        persist(event);
    }

    /** In the order in which they happened. */
    List<MarkEvent> page(UUID evaluationId, Optional<Cursor> after, int limit) {
        return find(
                        "place.evaluationId = ?1 and place.number > ?2 order by place.number",
                        evaluationId,
                        after.map(cursor -> cursor.key(0, Long::valueOf)).orElse(0L))
                .page(0, limit)
                .list();
    }
}
