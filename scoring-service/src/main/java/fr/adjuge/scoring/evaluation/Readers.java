package fr.adjuge.scoring.evaluation;

import fr.adjuge.scoring.access.Caller;
import fr.adjuge.scoring.access.Role;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who may read an evaluation: our own services, the buyer it belongs to, its evaluators. To others it is unknown. */
@RequestScoped
class Readers {

    private final Caller caller;

    Readers(Caller caller) {
        this.caller = caller;
    }

    void requireReader(Evaluation evaluation, Dossier dossier) {
        if (!isOfBuyer(evaluation) && !isEvaluatorOf(dossier)) {
            throw EvaluationRepository.unknown(evaluation.id());
        }
    }

    void requireBuyer(Evaluation evaluation) {
        if (!isOfBuyer(evaluation)) {
            throw EvaluationRepository.unknown(evaluation.id());
        }
    }

    void requireEvaluator(Evaluation evaluation, Dossier dossier) {
        if (!isEvaluatorOf(dossier)) {
            throw EvaluationRepository.unknown(evaluation.id());
        }
    }

    /** Evaluators form their own opinion: before the closure they see only what they gave themselves. */
    Optional<String> onlyEvaluatorShown(Evaluation evaluation) {
        return evaluation.isClosed() || caller.isService() || caller.has(Role.BUYER)
                ? Optional.empty()
                : Optional.of(caller.subject());
    }

    /** The caller's own; of a token without one, nothing. */
    String organisation() {
        return caller.organisation().orElse("");
    }

    private boolean isEvaluatorOf(Dossier dossier) {
        return caller.has(Role.EVALUATOR) && dossier.hasEvaluator(caller.subject());
    }

    private boolean isOfBuyer(Evaluation evaluation) {
        var mayReadAll = caller.has(Role.BUYER) || caller.has(Role.REPRESENTATIVE) || caller.has(Role.AUDITOR);
        return caller.isService() || (mayReadAll && caller.belongsTo(evaluation.organisation()));
    }
}
