package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the buyer has asked and decided about an offer for one lot.
 *
 * @param lotId the lot
 * @param candidatureRequest what the candidate was asked to complete; absent if nothing
 * @param candidature empty until it is decided
 * @param priceInquiry the exchange on a price that seems abnormally low; absent if there was none
 * @param regularisation the exchange on an irregularity to be put right; absent if there was none
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

    /**
     * What the candidate was asked to complete, and until when.
     *
     * @param missingPieces what is missing, in the buyer's words
     * @param askedOn the day of the request, in Paris
     * @param answerDueOn the last day for the answer
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PieceRequestView")
    public record PieceRequest(
            @NotNull List<String> missingPieces,
            @NotNull LocalDate askedOn,
            @NotNull LocalDate answerDueOn) {}

    /**
     * A decision of the buyer, with its reason.
     *
     * @param outcome what was decided
     * @param reason why, as the letters tell it
     * @param decidedOn the day of the decision, in Paris
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "ExaminationDecision")
    public record Decision(
            @NotNull String outcome,
            @NotNull String reason,
            @NotNull LocalDate decidedOn) {}

    /**
     * The exchange on a price that seems abnormally low.
     *
     * @param question what the buyer asks about the price
     * @param askedOn the day of the request, in Paris
     * @param answerDueOn the last day for the answer
     * @param answer the tenderer's justification; absent until it is recorded
     * @param answeredOn the day on which it was recorded
     * @param decision whether the justification was accepted; absent until it is decided
     */
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

    /**
     * The tenderer was let put its irregular offer right: art. R2152-2 CCP.
     *
     * @param irregularity why the offer was irregular
     * @param request what is to be put right
     * @param askedOn the day of the request, in Paris
     * @param answerDueOn the last day for the answer
     * @param answer what the tenderer has put right; absent until it is recorded
     * @param answeredOn the day on which it was recorded
     * @param optionPrices prices of options that the offer had left out
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "RegularisationView")
    public record Regularisation(
            @NotNull String irregularity,
            @NotNull String request,
            @NotNull LocalDate askedOn,
            @NotNull LocalDate answerDueOn,
            Optional<String> answer,
            Optional<LocalDate> answeredOn,
            @NotNull List<AddedPrice> optionPrices) {

        public Regularisation {
            optionPrices = optionPrices == null ? List.of() : List.copyOf(optionPrices);
        }
    }

    /**
     * The price of an option (PSE) that the offer had left out.
     *
     * @param optionId which option
     * @param priceExcludingVat what it costs, excluding VAT
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "AddedOptionPrice")
    public record AddedPrice(
            @NotNull String optionId, @NotNull Money priceExcludingVat) {}

    /**
     * A classification that the figures of the offer suggest.
     *
     * @param outcome the classification that is suggested
     * @param reason the figures that suggest it, in the language of the caller
     * @param legalBasis the article behind it; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "RegularityProposal")
    public record Proposal(
            @NotNull RegularityOutcome outcome, @NotNull String reason, Optional<String> legalBasis) {}
}
