package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.access.Caller;
import fr.adjuge.scoring.access.Role;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who may read an evaluation: our own services, the buyer it belongs to, its evaluators. To others it is unknown. */
@RequestScoped
public class Readers {

    private static final Text NOT_WHILE_MARKING = new Text(
            "whoever marks reads what the others did after the closure",
            "qui note ne lit ce que les autres ont fait qu'après la clôture");

    private final Caller caller;

    Readers(Caller caller) {
        this.caller = caller;
    }

    public void requireReader(Evaluation evaluation, Dossier dossier) {
        if (!isEvaluatorOf(dossier) && !isOfBuyer(evaluation)) {
            throw EvaluationRepository.unknown(evaluation.id());
        }
    }

    public void requireBuyer(Evaluation evaluation) {
        if (!isOfBuyer(evaluation)) {
            throw EvaluationRepository.unknown(evaluation.id());
        }
    }

    public void requireEvaluator(Evaluation evaluation, Dossier dossier) {
        if (!isEvaluatorOf(dossier)) {
            throw EvaluationRepository.unknown(evaluation.id());
        }
    }

    /** Who marks forms an opinion of its own, be it an auditor besides: what the others did it reads after the closure. */
    public void requireAuditor(Evaluation evaluation, Dossier dossier) {
        requireBuyer(evaluation);
        if (!evaluation.isClosed() && isEvaluatorOf(dossier) && !caller.isService() && !caller.has(Role.BUYER)) {
            throw new RefusedException(ACTION_NOT_ALLOWED, NOT_WHILE_MARKING);
        }
    }

    /** Whether the caller has marks to give. */
    public boolean hasToMark(Dossier dossier) {
        return isEvaluatorOf(dossier)
                && !dossier.places().columnsOf(caller.subject()).isEmpty();
    }

    /** Whether it is the caller's to lock and to close. */
    public boolean decidesOn(Evaluation evaluation) {
        return caller.isService()
                || (caller.has(Role.BUYER)
                        && caller.knownOrganisation().equals(Optional.of(evaluation.organisation())));
    }

    /** Evaluators form their own opinion: before the closure they see only what they gave themselves. */
    public Optional<String> onlyEvaluatorShown(Evaluation evaluation) {
        return evaluation.isClosed() || caller.isService() || caller.has(Role.BUYER)
                ? Optional.empty()
                : Optional.of(caller.subject());
    }

    /** The caller's own, if it may read all that is its organisation's. */
    public Optional<String> organisation() {
        return mayReadAll() ? Optional.of(caller.organisation()) : Optional.empty();
    }

    /** The caller itself, if it may be named as an evaluator. */
    public Optional<String> evaluator() {
        return caller.has(Role.EVALUATOR) ? Optional.of(caller.subject()) : Optional.empty();
    }

    private boolean isEvaluatorOf(Dossier dossier) {
        return caller.has(Role.EVALUATOR) && dossier.hasEvaluator(caller.subject());
    }

    private boolean isOfBuyer(Evaluation evaluation) {
        return caller.isService() || (mayReadAll() && caller.belongsTo(evaluation.organisation()));
    }

    private boolean mayReadAll() {
        return caller.has(Role.BUYER) || caller.has(Role.REPRESENTATIVE) || caller.has(Role.AUDITOR);
    }
}
