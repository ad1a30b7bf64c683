package fr.adjuge.tender;

import static fr.adjuge.tender.TenderStatus.DISCONTINUED;
import static fr.adjuge.tender.TenderStatus.DRAFT;
import static fr.adjuge.tender.TenderStatus.OPENED;
import static fr.adjuge.tender.TenderStatus.PUBLISHED;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.tender.problem.RefusedException;
import fr.adjuge.tender.problem.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The transition table of a tender: what may be done, from which statuses, and what it leads to. The guards (time
 * limits, completeness) are in the verbs of {@link Tender}.
 */
public enum TenderAction {
    REVISE(Set.of(DRAFT), DRAFT),
    RECORD_CREDITS(Set.of(DRAFT), DRAFT),
    ADD_DOCUMENT(Set.of(DRAFT), DRAFT),
    PREPARE_REPLACEMENT(Set.of(PUBLISHED), PUBLISHED),
    PUBLISH(Set.of(DRAFT), PUBLISHED),
    ASK(Set.of(PUBLISHED), PUBLISHED),
    ANSWER(Set.of(PUBLISHED), PUBLISHED),
    AMEND(Set.of(PUBLISHED), PUBLISHED),
    DEPOSIT(Set.of(PUBLISHED), PUBLISHED),
    OPEN(Set.of(PUBLISHED), OPENED),
    DISCONTINUE(Set.of(PUBLISHED), DISCONTINUED);

    private final Set<TenderStatus> from;
    private final TenderStatus to;

    TenderAction(Set<TenderStatus> from, TenderStatus to) {
        this.from = from;
        this.to = to;
    }

    public static List<TenderAction> allowedIn(TenderStatus status) {
        return Stream.of(values()).filter(action -> action.isAllowedIn(status)).toList();
    }

    public boolean isAllowedIn(TenderStatus status) {
        return from.contains(status);
    }

    /** The status this action leads to; refused where the table has no such edge. */
    public TenderStatus applyTo(TenderStatus status) {
        if (!isAllowedIn(status)) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    Sentence.of(
                            "cannot %s a tender that is %s",
                            "action %s impossible : la consultation est dans l'état %s", this, status));
        }
        return to;
    }
}
