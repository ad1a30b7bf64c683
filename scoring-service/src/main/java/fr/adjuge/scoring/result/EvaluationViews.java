package fr.adjuge.scoring.result;

import fr.adjuge.dto.scoring.EvaluationStanding;
import fr.adjuge.dto.scoring.EvaluationSummary;
import fr.adjuge.dto.scoring.EvaluationView;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.scoring.access.Caller;
import fr.adjuge.scoring.access.Role;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.MarksSoFar;
import fr.adjuge.scoring.evaluation.Progress;
import fr.adjuge.scoring.frozen.ScoredRequest;
import fr.adjuge.scoring.time.Paris;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** What a caller may see of an evaluation. */
@RequestScoped
class EvaluationViews {

    private final Caller caller;
    private final AllowedActions actions;

    EvaluationViews(Caller caller, AllowedActions actions) {
        this.caller = caller;
        this.actions = actions;
    }

    EvaluationView view(Evaluation evaluation, Dossier dossier, List<Progress> progress, MarksSoFar marks) {
        var request = dossier.request();
        var pricesVisible = isPriceVisible(evaluation, dossier);
        return new EvaluationView(
                evaluation.id(),
                request.tenderId(),
                request.tenderReference(),
                request.lotId(),
                evaluation.status().name(),
                request.method(),
                ScoredRequest.methodHash(request.method()),
                pricesVisible
                        ? request.offers()
                        : request.offers().stream()
                                .map(EvaluationViews::withoutPrices)
                                .toList(),
                pricesVisible,
                request.optionCombination(),
                request.evaluators(),
                progress.stream().map(EvaluationViews::view).toList(),
                Paris.timeOf(evaluation.openedAt()),
                Paris.timeOf(evaluation.openedAt()),
                evaluation.closedAt().map(Paris::timeOf),
                evaluation.closedAt().map(Paris::timeOf),
                evaluation.resultHash(),
                actions.of(evaluation, dossier, marks));
    }

    EvaluationStanding standing(Evaluation evaluation, Dossier dossier, MarksSoFar marks) {
        return new EvaluationStanding(
                evaluation.id(),
                evaluation.status().name(),
                isPriceVisible(evaluation, dossier),
                Paris.timeOf(evaluation.openedAt()),
                Paris.timeOf(evaluation.openedAt()),
                evaluation.closedAt().map(Paris::timeOf),
                evaluation.closedAt().map(Paris::timeOf),
                evaluation.resultHash(),
                actions.of(evaluation, dossier, marks));
    }

    private boolean isPriceVisible(Evaluation evaluation, Dossier dossier) {
        return dossier.pricesVisibleIn(evaluation.status()) || caller.isService();
    }

    /** {@code progress}: none of a closed evaluation, where nothing is to be marked any more. */
    EvaluationSummary summary(Evaluation evaluation, List<Progress> progress) {
        return new EvaluationSummary(
                evaluation.id(),
                evaluation.tenderId(),
                evaluation.tenderReference(),
                evaluation.lotId(),
                evaluation.status().name(),
                progress.isEmpty() ? Optional.empty() : Optional.of(marks(progress)),
                Paris.timeOf(evaluation.openedAt()),
                Paris.timeOf(evaluation.openedAt()),
                evaluation.closedAt().map(Paris::timeOf),
                evaluation.closedAt().map(Paris::timeOf));
    }

    /** The caller's own where it marks, else those of all evaluators. */
    private EvaluationSummary.Marks marks(List<Progress> progress) {
        var own = caller.has(Role.EVALUATOR)
                ? progress.stream()
                        .filter(part -> part.evaluator().equals(caller.subject()))
                        .toList()
                : List.<Progress>of();
        var counted = own.isEmpty() ? progress : own;
        return new EvaluationSummary.Marks(
                counted.stream().mapToInt(Progress::expected).sum(),
                counted.stream().mapToInt(Progress::given).sum());
    }

    private static OfferToScore withoutPrices(OfferToScore offer) {
        return new OfferToScore(
                offer.offerId(),
                offer.tenderer(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                offer.variantOf());
    }

    private static EvaluationView.Progress view(Progress part) {
        return new EvaluationView.Progress(part.criterionId(), part.evaluator(), part.expected(), part.given());
    }
}
