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
 * @param optionChoice absent until it is recorded; empty for none of the options
 * @param offersValidUntil the last day on which the offers bind their tenderers
 * @param awardees all intended winners in order, those that gave way included
 * @param handOver how far the award record is on its way to notice-service
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

    /** An intended winner and the pieces asked of it. */
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

    /** A piece asked of one company of the offer. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PieceView(@NotNull String piece, @NotNull String member, Optional<LocalDate> receivedOn) {}

    /** Why an intended winner gave way. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record EliminationView(
            @NotNull EliminationGround ground,
            @NotNull String reason,
            @NotNull LocalDate decidedOn) {}

    /** The decision of the representative. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AwardView(
            @NotNull LocalDate decidedOn, @NotNull String reason) {}

    /** The days between the letters and the signature: art. R2182-1 CCP. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record StandstillView(
            @NotNull LocalDate lettersSentOn,
            @NotNull LetterChannel channel,
            @NotNull int days,
            @NotNull LocalDate earliestSignatureOn) {}

    /** The contract: its two signatures, its notification, its term. */
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
     * @param state {@code PENDING}, {@code REFUSED} (tried again, less and less often) or {@code DELIVERED}
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record HandOverView(
            @NotNull UUID awardRecordId,
            @NotNull String state,
            @NotNull int attempts,
            Optional<String> lastError,
            Optional<OffsetDateTime> deliveredAt) {}

    /** Why the lot ended without a contract. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "LotDiscontinuance")
    public record DiscontinuanceView(
            @NotNull DiscontinuanceGround ground,
            @NotNull String reason,
            @NotNull LocalDate decidedOn) {}

    /** An act of the judge. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record JudgesActView(
            @NotNull String reference, @NotNull LocalDate on) {}
}
