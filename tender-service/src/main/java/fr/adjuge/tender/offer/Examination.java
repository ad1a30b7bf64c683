package fr.adjuge.tender.offer;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.offer.ExaminationAction.DECIDE_PRICE;
import static fr.adjuge.tender.offer.ExaminationAction.DECIDE_REGULARITY;
import static fr.adjuge.tender.offer.ExaminationAction.QUESTION_PRICE;
import static fr.adjuge.tender.offer.ExaminationAction.RECORD_PRICE_ANSWER;
import static fr.adjuge.tender.offer.ExaminationAction.RECORD_REGULARISATION;
import static fr.adjuge.tender.offer.ExaminationAction.REQUEST_PIECES;
import static fr.adjuge.tender.offer.ExaminationAction.REQUEST_REGULARISATION;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.CandidatureOutcome;
import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import fr.adjuge.dto.tender.PriceOutcome;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.offer.ExaminationAction.Guards;
import fr.adjuge.tender.problem.ProblemType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the buyer has asked and decided about one opened offer: its candidature, its price, its regularity. The
 * candidature and the offer may be examined in either order (art. R2161-4 CCP). Each verb gives the examination that
 * follows, or refuses and leaves this one.
 */
public record Examination(
        Optional<PieceRequest> pieceRequest,
        Optional<CandidatureDecision> candidature,
        Optional<PriceInquiry> priceInquiry,
        Optional<Regularisation> regularisation,
        Optional<RegularityDecision> regularity) {

    /** Nothing asked, nothing decided. */
    public static final Examination NONE =
            new Examination(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Examination {
        pieceRequest = Objects.requireNonNullElse(pieceRequest, Optional.empty());
        candidature = Objects.requireNonNullElse(candidature, Optional.empty());
        priceInquiry = Objects.requireNonNullElse(priceInquiry, Optional.empty());
        regularisation = Objects.requireNonNullElse(regularisation, Optional.empty());
        regularity = Objects.requireNonNullElse(regularity, Optional.empty());
    }

    /** The candidate was asked for what is missing: art. R2144-2 CCP. */
    public record PieceRequest(List<String> missingPieces, LocalDate askedOn, LocalDate answerDueOn) {}

    public record CandidatureDecision(CandidatureOutcome outcome, String reason, LocalDate decidedOn) {}

    public record RegularityDecision(RegularityOutcome outcome, String reason, LocalDate decidedOn) {}

    /**
     * Asks for missing pieces of the candidature.
     *
     * @param sharedDueOn until when the other candidates of this tender were asked to answer: the time given is the
     *     same for all (art. R2144-2 CCP)
     */
    public Examination askForPieces(
            List<String> missingPieces, LocalDate answerDueOn, Optional<LocalDate> sharedDueOn, LocalDate today) {
        require(REQUEST_PIECES.guard(), today);
        requireFuture(answerDueOn, today);
        requireShared(answerDueOn, sharedDueOn, "R2144-2");
        return new Examination(
                Optional.of(new PieceRequest(List.copyOf(missingPieces), today, answerDueOn)),
                candidature,
                priceInquiry,
                regularisation,
                regularity);
    }

    /** Admits the candidature or declares it inadmissible; the latter not while its time to complete it runs. */
    public Examination decideCandidature(CandidatureOutcome outcome, String reason, LocalDate today) {
        if (outcome == CandidatureOutcome.INADMISSIBLE) {
            require(Guards.COMPLETED_OR_TIME_OVER, today);
        }
        return new Examination(
                pieceRequest,
                Optional.of(new CandidatureDecision(outcome, reason, today)),
                priceInquiry,
                regularisation,
                regularity);
    }

    /** Asks the tenderer to justify a price that seems abnormally low: art. L2152-6 CCP. */
    public Examination askAboutPrice(String question, LocalDate answerDueOn, LocalDate today) {
        require(QUESTION_PRICE.guard(), today);
        requireFuture(answerDueOn, today);
        return withPriceInquiry(PriceInquiry.asked(question, today, answerDueOn));
    }

    public Examination answerAboutPrice(String text, LocalDate today) {
        require(RECORD_PRICE_ANSWER.guard(), today);
        return withPriceInquiry(priceInquiry.orElseThrow().answer(text, today));
    }

    /** Accepts or rejects the justification of the price; never without having asked: art. L2152-6 CCP. */
    public Examination decidePrice(PriceOutcome outcome, String reason, LocalDate today) {
        require(DECIDE_PRICE.guard(), today);
        return withPriceInquiry(priceInquiry.orElseThrow().decide(outcome, reason, today));
    }

    /**
     * Lets the tenderer put its irregular offer right; the offer is then classified again. Not if its price is doubtful:
     * art. R2152-2 CCP.
     *
     * @param sharedDueOn until when the other tenderers of this tender were let do so
     */
    public Examination askToRegularise(
            String request, LocalDate answerDueOn, Optional<LocalDate> sharedDueOn, LocalDate today) {
        require(REQUEST_REGULARISATION.guard(), today);
        requireFuture(answerDueOn, today);
        requireShared(answerDueOn, sharedDueOn, "R2152-2");
        var asked = Regularisation.asked(regularity.orElseThrow().reason(), request, today, answerDueOn);
        return new Examination(pieceRequest, candidature, priceInquiry, Optional.of(asked), Optional.empty());
    }

    public Examination answerRegularisation(String text, List<OptionPrice> prices, LocalDate today) {
        require(RECORD_REGULARISATION.guard(), today);
        var answered = regularisation.orElseThrow().answer(text, prices, today);
        return new Examination(pieceRequest, candidature, priceInquiry, Optional.of(answered), regularity);
    }

    /** Classifies the offer; the amounts are compared where both are known. */
    public Examination decideRegularity(
            RegularityOutcome outcome, String reason, CreditCheck credits, LocalDate today) {
        require(DECIDE_REGULARITY.guard(), today);
        credits.requireConsistent(outcome);
        return new Examination(
                pieceRequest,
                candidature,
                priceInquiry,
                regularisation,
                Optional.of(new RegularityDecision(outcome, reason, today)));
    }

    /** What a regularisation has added to the prices of the offer. */
    @JsonIgnore
    public List<OptionPrice> addedPrices() {
        return regularisation.map(Regularisation::optionPrices).orElse(List.of());
    }

    /** Whether this offer is compared with the others. */
    @JsonIgnore
    public boolean isAdmittedAndRegular() {
        return isAdmitted()
                && !isRejectedForItsPrice()
                && regularity.map(RegularityDecision::outcome).equals(Optional.of(RegularityOutcome.REGULAR));
    }

    /** Whether this offer was decided to be irregular, unacceptable or unsuitable. */
    @JsonIgnore
    public boolean isFoundIrregular() {
        return regularity
                .filter(decision -> decision.outcome() != RegularityOutcome.REGULAR)
                .isPresent();
    }

    /** Whether nothing remains to be decided before the offers are marked. */
    @JsonIgnore
    public boolean isSettled() {
        if (isInadmissible() || isRejectedForItsPrice()) {
            return true;
        }
        return isAdmitted()
                && regularity.isPresent()
                && !priceInquiry.filter(PriceInquiry::isOpen).isPresent();
    }

    @JsonIgnore
    public boolean isPriceAnswered() {
        return priceInquiry.flatMap(PriceInquiry::answer).isPresent();
    }

    @JsonIgnore
    public boolean isRegularisationAnswered() {
        return regularisation.flatMap(Regularisation::answer).isPresent();
    }

    @JsonIgnore
    public boolean isAdmitted() {
        return candidature.map(CandidatureDecision::outcome).equals(Optional.of(CandidatureOutcome.ADMITTED));
    }

    @JsonIgnore
    public boolean isInadmissible() {
        return candidature.map(CandidatureDecision::outcome).equals(Optional.of(CandidatureOutcome.INADMISSIBLE));
    }

    @JsonIgnore
    public boolean isRejectedForItsPrice() {
        return priceInquiry
                .flatMap(PriceInquiry::ruling)
                .filter(ruling -> ruling.outcome() == PriceOutcome.REJECTED)
                .isPresent();
    }

    /** Whether this offer was decided to be irregular, which may be put right. */
    @JsonIgnore
    boolean isIrregular() {
        return regularity.map(RegularityDecision::outcome).equals(Optional.of(RegularityOutcome.IRREGULAR));
    }

    /** Whether the price was never questioned, or its justification was accepted. */
    @JsonIgnore
    boolean isPriceUndoubted() {
        return priceInquiry
                .map(inquiry -> inquiry.ruling()
                        .filter(ruling -> ruling.outcome() == PriceOutcome.JUSTIFIED)
                        .isPresent())
                .orElse(true);
    }

    /** Legal days count from their start. */
    private void require(Guard<Examination> guard, LocalDate today) {
        ProblemType.refuse(guard.check(this, Paris.startOf(today)));
    }

    private Examination withPriceInquiry(PriceInquiry inquiry) {
        return new Examination(pieceRequest, candidature, Optional.of(inquiry), regularisation, regularity);
    }

    private static void requireFuture(LocalDate answerDueOn, LocalDate today) {
        if (!answerDueOn.isAfter(today)) {
            throw notMet(Breach.of(
                    "/answerDueOn",
                    new Text("the answer is due after today, %s", "la réponse est due après ce jour, %s").with(today)));
        }
    }

    /** All that are concerned have the same time. */
    private static void requireShared(LocalDate answerDueOn, Optional<LocalDate> sharedDueOn, String article) {
        sharedDueOn.filter(other -> !other.equals(answerDueOn)).ifPresent(other -> {
            throw notMet(Breach.of(
                    "/answerDueOn",
                    new Text(
                                    "the time for an answer is the same for all who are asked: %s",
                                    "le délai de réponse est identique pour tous ceux qui sont sollicités : %s")
                            .with(other),
                    ccp(article)));
        });
    }

    private static RefusedException notMet(Breach breach) {
        return RefusedException.forBreaches(RULES_NOT_MET, breach.rule(), List.of(breach));
    }
}
