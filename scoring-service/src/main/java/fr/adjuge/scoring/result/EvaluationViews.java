package fr.adjuge.scoring.result;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.scoring.EvaluationStanding;
import fr.adjuge.dto.scoring.EvaluationSummary;
import fr.adjuge.dto.scoring.EvaluationView;
import fr.adjuge.dto.scoring.EvaluationView.Progress;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.scoring.access.Caller;
import fr.adjuge.scoring.access.Language;
import fr.adjuge.scoring.access.Role;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.EvaluationAction;
import fr.adjuge.scoring.frozen.ScoredRequest;
import fr.adjuge.scoring.time.Paris;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a caller may see of an evaluation. */
@RequestScoped
class EvaluationViews {

    private final Caller caller;
    private final Language language;

    EvaluationViews(Caller caller, Language language) {
        this.caller = caller;
        this.language = language;
    }

    EvaluationView view(Evaluation evaluation, Dossier dossier, List<Progress> progress) {
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
                progress,
                Paris.timeOf(evaluation.openedAt()),
                Paris.timeOf(evaluation.openedAt()),
                evaluation.closedAt().map(Paris::timeOf),
                evaluation.closedAt().map(Paris::timeOf),
                evaluation.resultHash(),
                allowedActions(evaluation));
    }

    EvaluationStanding standing(Evaluation evaluation, Dossier dossier) {
        return new EvaluationStanding(
                evaluation.id(),
                evaluation.status().name(),
                isPriceVisible(evaluation, dossier),
                Paris.timeOf(evaluation.openedAt()),
                Paris.timeOf(evaluation.openedAt()),
                evaluation.closedAt().map(Paris::timeOf),
                evaluation.closedAt().map(Paris::timeOf),
                evaluation.resultHash(),
                allowedActions(evaluation));
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

    private List<AllowedAction> allowedActions(Evaluation evaluation) {
        var address = "/evaluations/" + evaluation.id();
        var actions = new ArrayList<AllowedAction>();
        if (caller.has(Role.EVALUATOR)) {
            actions.add(action(evaluation, EvaluationAction.MARK, address + "/marks/{offerId}/{criterionId}"));
        }
        if (caller.isService() || caller.has(Role.BUYER)) {
            actions.add(action(evaluation, EvaluationAction.LOCK_QUALITY, address + "/quality-lock"));
            actions.add(action(evaluation, EvaluationAction.CLOSE, address + "/closure"));
        }
        actions.add(action(evaluation, EvaluationAction.READ_RESULT, address + "/result"));
        return actions;
    }

    private AllowedAction action(Evaluation evaluation, EvaluationAction action, String link) {
        return action.isAllowedIn(evaluation.status())
                ? AllowedAction.open(action.name(), link)
                : AllowedAction.closed(
                        action.name(),
                        link,
                        action.reasonAgainst(evaluation.status()).in(language.ofCaller()));
    }
}
