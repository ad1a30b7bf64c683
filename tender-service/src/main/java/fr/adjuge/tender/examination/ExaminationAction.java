package fr.adjuge.tender.examination;

import fr.adjuge.tender.offer.Examination;
import java.util.function.Consumer;

/** What the buyer may ask or decide about an offer; each is refused where the examination so far does not allow it. */
public enum ExaminationAction {
    /** Ask a candidate for what is missing. */
    REQUEST_PIECES("/candidature-request", Examination::requireCandidatureOpen),
    /** Admit a candidature or declare it inadmissible. */
    DECIDE_CANDIDATURE("/candidature-decision", examination -> {}),
    /** Ask a tenderer to justify its price. */
    QUESTION_PRICE("/price-request", Examination::requirePriceNotQuestioned),
    /** Record the justification. */
    RECORD_PRICE_ANSWER("/price-answer", Examination::requirePriceOpen),
    /** Accept or reject the justification. */
    DECIDE_PRICE("/price-decision", Examination::requirePriceOpen),
    /** Classify the offer. */
    DECIDE_REGULARITY("/regularity-decision", Examination::requireNotInadmissible),
    /** Let a tenderer put its irregular offer right. */
    REQUEST_REGULARISATION("/regularisation-request", Examination::requireRegularisable),
    /** Record what it has put right. */
    RECORD_REGULARISATION("/regularisation-answer", Examination::requireRegularisationUnanswered);

    private final String path;
    private final Consumer<Examination> guard;

    ExaminationAction(String path, Consumer<Examination> guard) {
        this.path = path;
        this.guard = guard;
    }

    /** Below the address of the offer. */
    String path() {
        return path;
    }

    void requirePermitted(Examination examination) {
        guard.accept(examination);
    }
}
