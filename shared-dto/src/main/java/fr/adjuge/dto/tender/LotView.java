package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.AllowedAction;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lot from the opening on, as its buyer sees it.
 *
 * @param tenderId the tender it belongs to
 * @param lotId identifier of the lot in its tender
 * @param title title of the lot
 * @param status how far it has gone
 * @param optionChoice absent until it is recorded; empty for none of the options
 * @param evaluationId its evaluation in scoring-service; absent until it is opened
 * @param rankingHash SHA-256 of the frozen ranking, in hexadecimal; absent until the ranking is taken over
 * @param offersValidUntil the last day on which the offers bind their tenderers
 * @param awardees all intended winners in order, those that gave way included
 * @param award the decision of the representative; absent before
 * @param standstill the time between letters and signature; absent until the letters are sent
 * @param contract signatures, notification and term; absent until the contractor has signed
 * @param handOver how far the award record is on its way to notice-service
 * @param discontinuance why it ended without a contract; absent otherwise
 * @param suspension the act of the judge that suspends it; absent while nothing does
 * @param annulment the act of the judge that annulled it; absent otherwise
 * @param allowedActions the acts on it, and for each whether the caller may do it now
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LotView(
        @NotNull UUID tenderId,
        @NotNull String lotId,
        @NotNull String title,
        @NotNull String status,
        Optional<List<String>> optionChoice,
        Optional<UUID> evaluationId,
        Optional<String> rankingHash,
        @NotNull LocalDate offersValidUntil,
        @NotNull List<AwardeeView> awardees,
        Optional<AwardView> award,
        Optional<StandstillView> standstill,
        Optional<ContractView> contract,
        Optional<HandOverView> handOver,
        Optional<DiscontinuanceView> discontinuance,
        Optional<JudgesActView> suspension,
        Optional<JudgesActView> annulment,
        @NotNull List<AllowedAction> allowedActions) {

    public LotView {
        awardees = awardees == null ? List.of() : List.copyOf(awardees);
        allowedActions = allowedActions == null ? List.of() : List.copyOf(allowedActions);
    }

    /**
     * An intended winner and the pieces asked of it.
     *
     * @param offerId its offer
     * @param rank rank of that offer
     * @param tieBreakReason why it was chosen among offers of the same rank; absent if it was alone there
     * @param askedOn the day on which its pieces were asked for
     * @param dueOn the last day to give them
     * @param pieces each piece that was asked for, and whether it came
     * @param elimination why it gave way to the next; absent while it is the intended winner
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AwardeeView(
            @NotNull UUID offerId,
            @NotNull int rank,
            Optional<String> tieBreakReason,
            @NotNull LocalDate askedOn,
            @NotNull LocalDate dueOn,
            @NotNull List<PieceView> pieces,
            Optional<EliminationView> elimination) {}

    /**
     * A piece asked of one company of the offer.
     *
     * @param piece id of the piece in the announced list
     * @param member registration number of the company whose piece it is
     * @param receivedOn the day on which it was received; absent until then
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PieceView(@NotNull String piece, @NotNull String member, Optional<LocalDate> receivedOn) {}

    /**
     * Why an intended winner gave way.
     *
     * @param ground the ground
     * @param reason the reason in words
     * @param decidedOn the day of the decision, in Paris
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record EliminationView(
            @NotNull EliminationGround ground,
            @NotNull String reason,
            @NotNull LocalDate decidedOn) {}

    /**
     * The decision of the representative.
     *
     * @param decidedOn the day of the decision, in Paris
     * @param reason the reasons of the choice, as the letters tell them
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AwardView(
            @NotNull LocalDate decidedOn, @NotNull String reason) {}

    /**
     * The days between the letters and the signature: art. R2182-1 CCP.
     *
     * @param lettersSentOn the day on which the last letter left, from which the days count
     * @param channel how the letters left
     * @param days length of the standstill in days (délai de suspension)
     * @param earliestSignatureOn the first day on which the contract may be signed
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record StandstillView(
            @NotNull LocalDate lettersSentOn,
            @NotNull LetterChannel channel,
            @NotNull int days,
            @NotNull LocalDate earliestSignatureOn) {}

    /**
     * The contract: its two signatures, its notification, its term.
     *
     * @param contractorSignedOn the day on which the contractor signed
     * @param paper whether it is signed on paper
     * @param concludedOn the day of the buyer's signature, which concludes it; absent before
     * @param notifiedOn the day on which the contractor received it, from which it runs; absent before
     * @param endsOn the last day of its first term, options taken up included, renewals not; absent before the
     *     notification
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ContractView(
            @NotNull LocalDate contractorSignedOn,
            @NotNull boolean paper,
            Optional<LocalDate> concludedOn,
            Optional<LocalDate> notifiedOn,
            Optional<LocalDate> endsOn) {}

    /**
     * The delivery of the award record.
     *
     * @param awardRecordId identifier of the award record, the same at each attempt
     * @param state how far it has come
     * @param attempts how often its delivery was tried
     * @param lastError why the last attempt failed; absent if none did
     * @param deliveredAt when notice-service took it; absent before
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record HandOverView(
            @NotNull UUID awardRecordId,
            @NotNull String state,
            @NotNull int attempts,
            Optional<String> lastError,
            Optional<OffsetDateTime> deliveredAt) {}

    /**
     * Why the lot ended without a contract.
     *
     * @param ground the ground, as the award notice tells it
     * @param reason the reason in words, told to the participants
     * @param decidedOn the day of the decision, in Paris
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "LotDiscontinuance")
    public record DiscontinuanceView(
            @NotNull DiscontinuanceGround ground,
            @NotNull String reason,
            @NotNull LocalDate decidedOn) {}

    /**
     * An act of the judge.
     *
     * @param reference the court and the number of its act
     * @param on the day of the act
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record JudgesActView(
            @NotNull String reference, @NotNull LocalDate on) {}
}
