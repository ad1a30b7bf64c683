package fr.adjuge.scoring.marking;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Marks, by what they are about and who gave them. */
@ApplicationScoped
public class MarkRepository implements PanacheRepositoryBase<Mark, MarkKey> {

    /** Tens of thousands of marks come in a few hundred rows. */
    private static final String STORED = """
            select offer_id, evaluator, option_ids, string_agg(criterion_id || ' ' || mark, ' ')
              from mark
             where evaluation_id = :evaluation
             group by offer_id, evaluator, option_ids
            """;

    private static final String ORDER = " order by key.offerId, key.criterionId, key.optionIds, key.evaluator";

    /** Which marks are listed. */
    record Filter(Optional<String> offerId, Optional<String> criterionId, Optional<String> evaluator) {}

    public List<Mark> of(UUID evaluationId) {
        return list("key.evaluationId = ?1" + ORDER, evaluationId);
    }

    public long countOf(UUID evaluationId) {
        return count("key.evaluationId", evaluationId);
    }

    Map<MarkKey, Mark> of(UUID evaluationId, String evaluator) {
        return list("key.evaluationId = ?1 and key.evaluator = ?2", evaluationId, evaluator).stream()
                .collect(toMap(Mark::key, mark -> mark));
    }

    /**
     * By offer, criterion, options and evaluator.
     *
     * @param after where the page before ended, if there was one
     */
    List<Mark> page(UUID evaluationId, Filter filter, Optional<Cursor> after, int limit) {
        var conditions = new ArrayList<>(List.of("key.evaluationId = :evaluation"));
        var values = Parameters.with("evaluation", evaluationId);
        filter.offerId().ifPresent(wanted -> {
            conditions.add("key.offerId = :offer");
            values.and("offer", wanted);
        });
        filter.criterionId().ifPresent(wanted -> {
            conditions.add("key.criterionId = :criterion");
            values.and("criterion", wanted);
        });
        filter.evaluator().ifPresent(wanted -> {
            conditions.add("key.evaluator = :evaluator");
            values.and("evaluator", wanted);
        });
        after.ifPresent(cursor -> {
            conditions.add(
                    "(key.offerId, key.criterionId, key.optionIds, key.evaluator) > (:lastOffer, :lastCriterion, :lastOptions, :lastEvaluator)");
            values.and("lastOffer", cursor.key(0, key -> key))
                    .and("lastCriterion", cursor.key(1, key -> key))
                    .and("lastOptions", cursor.key(2, key -> key))
                    .and("lastEvaluator", cursor.key(3, key -> key));
        });
        return find(String.join(" and ", conditions) + ORDER, values)
                .page(0, limit)
                .list();
    }

    /** All marks of an evaluation: a row for each offer, evaluator and combination of options. */
    List<StoredMarks> stored(UUID evaluationId) {
        return getEntityManager()
                .createNativeQuery(STORED, StoredMarks.class)
                .setParameter("evaluation", evaluationId)
                .getResultList();
    }
}
