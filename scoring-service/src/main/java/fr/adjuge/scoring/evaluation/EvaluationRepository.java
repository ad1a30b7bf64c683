package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.UNKNOWN_EVALUATION;

import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.problem.RefusedException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    static RefusedException unknown(UUID id) {
        return new RefusedException(UNKNOWN_EVALUATION, UNKNOWN.with(id));
    }
}
