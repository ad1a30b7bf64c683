package fr.adjuge.tender.offer;

import static fr.adjuge.dto.http.LegalBasis.ccp;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.calendar.Paris;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What the buyer may ask or decide about an offer, and what each of these needs of the examination so far. */
public enum ExaminationAction {
    /** Ask a candidate for what is missing. */
    REQUEST_PIECES("/candidature-request", Guards.CANDIDATURE_UNDECIDED),
    /** Admit a candidature or declare it inadmissible. */
    DECIDE_CANDIDATURE("/candidature-decision"),
    /** Ask a tenderer to justify its price. */
    QUESTION_PRICE("/price-request", Guards.NOT_INADMISSIBLE, Guards.PRICE_NOT_QUESTIONED),
    /** Record the justification. */
    RECORD_PRICE_ANSWER("/price-answer", Guards.PRICE_QUESTIONED, Guards.PRICE_UNDECIDED),
    /** Accept or reject the justification. */
    DECIDE_PRICE(
            "/price-decision", Guards.PRICE_QUESTIONED, Guards.PRICE_UNDECIDED, Guards.PRICE_ANSWERED_OR_TIME_OVER),
    /** Classify the offer. */
    DECIDE_REGULARITY("/regularity-decision", Guards.NOT_INADMISSIBLE, Guards.REGULARISATION_ANSWERED_OR_TIME_OVER),
    /** Let a tenderer put its irregular offer right. */
    REQUEST_REGULARISATION("/regularisation-request", Guards.FOUND_IRREGULAR, Guards.PRICE_NOT_DOUBTFUL),
    /** Record what it has put right. */
    RECORD_REGULARISATION("/regularisation-answer", Guards.REGULARISATION_ASKED, Guards.REGULARISATION_UNANSWERED);

    private final String path;
    private final Guard<Examination> guard;

    @SafeVarargs
    ExaminationAction(String path, Guard<Examination>... guards) {
        this.path = path;
        this.guard = Guard.allOf(List.of(guards));
    }

    /** Below the address of the offer. */
    public String path() {
        return path;
    }

    public Guard<Examination> guard() {
        return guard;
    }

    /** The conditions, each with its sentence. */
    static final class Guards {

        static final Guard<Examination> CANDIDATURE_UNDECIDED = Guard.that(
                examination -> examination.candidature().isEmpty(),
                new Text("this candidature is already decided", "cette candidature est déjà décidée"));

        /** Only who is not admitted has to be given its time. */
        static final Guard<Examination> COMPLETED_OR_TIME_OVER = over(examination ->
                        examination.pieceRequest().orElseThrow().answerDueOn())
                .unless(examination -> examination.pieceRequest().isEmpty());

        static final Guard<Examination> NOT_INADMISSIBLE = Guard.that(
                examination -> !examination.isInadmissible(),
                new Text("its candidature is inadmissible", "sa candidature est irrecevable"));

        static final Guard<Examination> PRICE_NOT_QUESTIONED = Guard.that(
                examination -> examination.priceInquiry().isEmpty(),
                new Text("this price was already questioned", "ce prix a déjà été questionné"));

        static final Guard<Examination> PRICE_QUESTIONED = Guard.<Examination>that(
                        examination -> examination.priceInquiry().isPresent(),
                        new Text(
                                "the tenderer must first be asked to justify its price",
                                "le soumissionnaire doit d'abord être invité à justifier son prix"))
                .on(ccp("L2152-6"));

        static final Guard<Examination> PRICE_UNDECIDED = Guard.that(
                examination -> inquiry(examination).isOpen(),
                new Text("this price is already decided", "ce prix est déjà décidé"));

        static final Guard<Examination> PRICE_ANSWERED_OR_TIME_OVER =
                over(examination -> inquiry(examination).answerDueOn()).unless(Examination::isPriceAnswered);

        static final Guard<Examination> FOUND_IRREGULAR = Guard.that(
                        Examination::isIrregular,
                        new Text(
                                "only an offer that was found irregular is put right",
                                "seule une offre déclarée irrégulière peut être régularisée"))
                .on(ccp("R2152-2"));

        static final Guard<Examination> PRICE_NOT_DOUBTFUL = Guard.that(
                        Examination::isPriceUndoubted,
                        new Text(
                                "an offer that may be abnormally low is not put right",
                                "une offre susceptible d'être anormalement basse ne se régularise pas"))
                .on(ccp("R2152-2"));

        static final Guard<Examination> REGULARISATION_ASKED = Guard.that(
                examination -> examination.regularisation().isPresent(),
                new Text(
                        "the tenderer was not asked to put its offer right",
                        "le soumissionnaire n'a pas été invité à régulariser son offre"));

        static final Guard<Examination> REGULARISATION_UNANSWERED = Guard.that(
                examination -> !examination.isRegularisationAnswered(),
                new Text("its answer is already recorded", "sa réponse est déjà enregistrée"));

        static final Guard<Examination> REGULARISATION_ANSWERED_OR_TIME_OVER = over(examination ->
                        examination.regularisation().orElseThrow().answerDueOn())
                .unless(examination ->
                        examination.regularisation().isEmpty() || examination.isRegularisationAnswered());

        private Guards() {}

        /** The last day for an answer is over. */
        private static Guard<Examination> over(Function<Examination, LocalDate> dueOn) {
            return Guard.from(
                    examination -> Paris.startOf(dueOn.apply(examination).plusDays(1)), examination -> new Text(
                                    "an answer may still come, through %s",
                                    "une réponse peut encore venir, jusqu'au %s")
                            .with(dueOn.apply(examination)));
        }

        private static PriceInquiry inquiry(Examination examination) {
            return examination.priceInquiry().orElseThrow();
        }
    }
}
