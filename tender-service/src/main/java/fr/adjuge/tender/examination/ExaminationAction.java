package fr.adjuge.tender.examination;

import fr.adjuge.tender.offer.Examination;
import java.util.function.Consumer;

/** What the buyer may ask or decide about an offer; each is refused where the examination so far does not allow it. */
enum ExaminationAction {
    REQUEST_PIECES("/candidature-request", Examination::requireCandidatureOpen),
    DECIDE_CANDIDATURE("/candidature-decision", examination -> {}),
    QUESTION_PRICE("/price-request", Examination::requirePriceNotQuestioned),
    RECORD_PRICE_ANSWER("/price-answer", Examination::requirePriceOpen),
    DECIDE_PRICE("/price-decision", Examination::requirePriceOpen),
    DECIDE_REGULARITY("/regularity-decision", Examination::requireNotInadmissible),
    REQUEST_REGULARISATION("/regularisation-request", Examination::requireRegularisable),
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
