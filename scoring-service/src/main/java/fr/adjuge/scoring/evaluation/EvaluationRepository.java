package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.UNKNOWN_EVALUATION;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
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
public class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    private static final Text UNKNOWN = new Text("no evaluation %s", "aucune évaluation %s");

    public Evaluation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** Nobody closes it while a mark is written, and nobody writes a mark while it is closed. */
    public Evaluation require(UUID id, LockModeType lock) {
        return Optional.ofNullable(findById(id, lock)).orElseThrow(() -> unknown(id));
    }

    /**
     * Which evaluations are listed.
     *
     * @param organisation those of this buyer, if given
     * @param evaluator those that name this evaluator, if given; with both, those of either
     */
    public record Filter(
            Optional<String> organisation,
            Optional<String> evaluator,
            Optional<UUID> tenderId,
            Optional<EvaluationStatus> status) {}

    /**
     * The last opened first.
     *
     * @param after where the page before ended, if there was one
     */
    public List<Evaluation> page(Filter filter, Optional<Cursor> after, int limit) {
        var conditions = new ArrayList<>(List.of("(organisation = :organisation or :evaluator member of evaluators)"));
        var values = Parameters.with("organisation", filter.organisation().orElse(""))
                .and("evaluator", filter.evaluator().orElse(""));
        filter.tenderId().ifPresent(wanted -> {
            conditions.add("tenderId = :tenderId");
            values.and("tenderId", wanted);
        });
        filter.status().ifPresent(wanted -> {
            conditions.add("status = :status");
            values.and("status", wanted);
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
