package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the buyer has asked and decided about an offer for one lot.
 *
 * @param candidature empty until it is decided
 * @param regularity empty until it is decided
 * @param proposals what the system finds; the buyer decides
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExaminationView(
        @NotNull String lotId,
        Optional<PieceRequest> candidatureRequest,
        Optional<Decision> candidature,
        Optional<PriceInquiry> priceInquiry,
        Optional<Regularisation> regularisation,
        Optional<Decision> regularity,
        @NotNull List<Proposal> proposals) {

    public ExaminationView {
        proposals = proposals == null ? List.of() : List.copyOf(proposals);
    }

    /** What the candidate was asked to complete, and until when. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PieceRequestView")
    public record PieceRequest(
            @NotNull List<String> missingPieces,
            @NotNull LocalDate askedOn,
            @NotNull LocalDate answerDueOn) {}

    /** A decision of the buyer, with its reason. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ExaminationDecision")
    public record Decision(
            @NotNull String outcome,
            @NotNull String reason,
            @NotNull LocalDate decidedOn) {}

    /** The exchange on a price that seems abnormally low. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PriceInquiryView")
    public record PriceInquiry(
            @NotNull String question,
            @NotNull LocalDate askedOn,
            @NotNull LocalDate answerDueOn,
            Optional<String> answer,
            Optional<LocalDate> answeredOn,
            Optional<Decision> decision) {}

    /** The tenderer was let put its irregular offer right: art. R2152-2 CCP. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "RegularisationView")
    public record Regularisation(
            @NotNull String irregularity,
            @NotNull String request,
            @NotNull LocalDate askedOn,
            @NotNull LocalDate answerDueOn,
            Optional<String> answer,
            Optional<LocalDate> answeredOn) {}

    /** A classification that the figures of the offer suggest. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "RegularityProposal")
    public record Proposal(
            @NotNull RegularityOutcome outcome, @NotNull String reason, Optional<String> legalBasis) {}
}
