package fr.adjuge.scoring.result;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.scoring.access.CallerLanguage;
import fr.adjuge.scoring.evaluation.Dossier;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.EvaluationAction;
import fr.adjuge.scoring.evaluation.MarksSoFar;
import fr.adjuge.scoring.evaluation.Readers;
import jakarta.enterprise.context.RequestScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** What the caller may do with an evaluation, and what each of it lacks. */
@RequestScoped
class AllowedActions {

    private final Readers readers;
    private final CallerLanguage language;
    private final InstantSource clock;

    AllowedActions(Readers readers, CallerLanguage language, InstantSource clock) {
        this.readers = readers;
        this.language = language;
        this.clock = clock;
    }

    List<AllowedAction> of(Evaluation evaluation, Dossier dossier, MarksSoFar marks) {
        var acted = evaluation.with(marks);
        var now = clock.instant();
        return Stream.of(EvaluationAction.values())
                .filter(action -> isOfCaller(action, evaluation, dossier))
                .map(action -> AllowedAction.of(action, acted, now, language.ofCaller()))
                .toList();
    }

    private boolean isOfCaller(EvaluationAction action, Evaluation evaluation, Dossier dossier) {
        return switch (action) {
            case MARK -> readers.hasToMark(dossier);
            case LOCK_QUALITY, CLOSE -> readers.decidesOn(evaluation);
            case READ_RESULT -> true;
        };
    }
}
