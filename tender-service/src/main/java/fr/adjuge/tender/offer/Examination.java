package fr.adjuge.tender.offer;

import static fr.adjuge.tender.problem.LegalBasis.ccp;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static fr.adjuge.tender.problem.ProblemType.TOO_EARLY;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.CandidatureOutcome;
import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import fr.adjuge.dto.tender.PriceOutcome;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.problem.Breach;
import fr.adjuge.tender.problem.RefusedException;
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
        requireCandidatureOpen();
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
            pieceRequest.map(PieceRequest::answerDueOn).ifPresent(due -> requireOver(due, today));
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
        requirePriceNotQuestioned();
        requireFuture(answerDueOn, today);
        return withPriceInquiry(PriceInquiry.asked(question, today, answerDueOn));
    }

    public Examination answerAboutPrice(String text, LocalDate today) {
        return withPriceInquiry(requirePriceInquiry().answer(text, today));
    }

    /** Accepts or rejects the justification of the price; never without having asked: art. L2152-6 CCP. */
    public Examination decidePrice(PriceOutcome outcome, String reason, LocalDate today) {
        return withPriceInquiry(requirePriceInquiry().decide(outcome, reason, today));
    }

    /**
     * Lets the tenderer put its irregular offer right; the offer is then classified again. Not if its price is doubtful:
     * art. R2152-2 CCP.
     *
     * @param sharedDueOn until when the other tenderers of this tender were let do so
     */
    public Examination askToRegularise(
            String request, LocalDate answerDueOn, Optional<LocalDate> sharedDueOn, LocalDate today) {
        requireRegularisable();
        requireFuture(answerDueOn, today);
        requireShared(answerDueOn, sharedDueOn, "R2152-2");
        var asked = Regularisation.asked(regularity.orElseThrow().reason(), request, today, answerDueOn);
        return new Examination(pieceRequest, candidature, priceInquiry, Optional.of(asked), Optional.empty());
    }

    public Examination answerRegularisation(String text, List<OptionPrice> prices, LocalDate today) {
        var answered = requireRegularisation().answer(text, prices, today);
        return new Examination(pieceRequest, candidature, priceInquiry, Optional.of(answered), regularity);
    }

    /** Classifies the offer; the amounts are compared where both are known. */
    public Examination decideRegularity(
            RegularityOutcome outcome, String reason, CreditCheck credits, LocalDate today) {
        requireNotInadmissible();
        regularisation.ifPresent(asked -> asked.requireAnsweredOrOver(today));
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

    public void requireCandidatureOpen() {
        if (candidature.isPresent()) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text("this candidature is already decided", "cette candidature est déjà décidée"));
        }
    }

    public void requirePriceNotQuestioned() {
        requireNotInadmissible();
        if (priceInquiry.isPresent()) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED, new Text("this price was already questioned", "ce prix a déjà été questionné"));
        }
    }

    public void requireRegularisable() {
        if (!regularity.map(RegularityDecision::outcome).equals(Optional.of(RegularityOutcome.IRREGULAR))) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text(
                            "only an offer that was found irregular is put right",
                            "seule une offre déclarée irrégulière peut être régularisée"),
                    ccp("R2152-2"));
        }
        if (priceInquiry.isPresent() && !isPriceJustified()) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text(
                            "an offer that may be abnormally low is not put right",
                            "une offre susceptible d'être anormalement basse ne se régularise pas"),
                    ccp("R2152-2"));
        }
    }

    public void requireRegularisationUnanswered() {
        requireRegularisation().requireUnanswered();
    }

    public void requirePriceOpen() {
        requirePriceInquiry().requireOpen();
    }

    public void requireNotInadmissible() {
        if (isInadmissible()) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED, new Text("its candidature is inadmissible", "sa candidature est irrecevable"));
        }
    }

    private Examination withPriceInquiry(PriceInquiry inquiry) {
        return new Examination(pieceRequest, candidature, Optional.of(inquiry), regularisation, regularity);
    }

    private boolean isPriceJustified() {
        return priceInquiry
                .flatMap(PriceInquiry::ruling)
                .filter(ruling -> ruling.outcome() == PriceOutcome.JUSTIFIED)
                .isPresent();
    }

    private Regularisation requireRegularisation() {
        return regularisation.orElseThrow(() -> new RefusedException(
                ACTION_NOT_ALLOWED,
                new Text(
                        "the tenderer was not asked to put its offer right",
                        "le soumissionnaire n'a pas été invité à régulariser son offre")));
    }

    private PriceInquiry requirePriceInquiry() {
        return priceInquiry.orElseThrow(() -> new RefusedException(
                ACTION_NOT_ALLOWED,
                new Text(
                        "the tenderer must first be asked to justify its price",
                        "le soumissionnaire doit d'abord être invité à justifier son prix"),
                ccp("L2152-6")));
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

    static void requireOver(LocalDate due, LocalDate today) {
        if (!today.isAfter(due)) {
            throw new RefusedException(
                    TOO_EARLY,
                    new Text("an answer may still come, through %s", "une réponse peut encore venir, jusqu'au %s")
                            .with(due));
        }
    }

    private static RefusedException notMet(Breach breach) {
        return RefusedException.forBreaches(RULES_NOT_MET, breach.rule(), List.of(breach));
    }
}
