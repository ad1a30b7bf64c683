package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.adjuge.dto.http.AllowedAction;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer after the opening, and what the buyer has asked and decided about it, as far as the caller sees it.
 *
 * @param id identifier of the offer
 * @param tenderId the tender it answers
 * @param number its place in the order of reception
 * @param receivedAt when its deposit was received
 * @param receivedAtInParis the same instant in Paris time
 * @param lotIds the lots it is for; of them those that the caller marks, if it is an evaluator
 * @param form what the tenderer commits to
 * @param pricesVisible whether the caller sees prices; false for an evaluator while they are hidden
 * @param files its files, those of complements included
 * @param examinations one for each lot it is for; none for an evaluator
 * @param answers what the tenderer has answered to requests through the API, in the order of reception; none for an
 *     evaluator
 * @param allowedActions the acts on it, and for each whether the caller may do it now
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferView(
        @NotNull UUID id,
        @NotNull UUID tenderId,
        @NotNull int number,
        @NotNull OffsetDateTime receivedAt,
        @NotNull OffsetDateTime receivedAtInParis,
        @NotNull List<String> lotIds,
        @NotNull OfferFormView form,
        @NotNull boolean pricesVisible,
        @NotNull List<FileView> files,
        @NotNull List<ExaminationView> examinations,
        @NotNull List<RequestAnswerView> answers,
        @NotNull List<AllowedAction> allowedActions) {

    public OfferView {
        lotIds = List.copyOf(lotIds);
        files = List.copyOf(files);
        examinations = List.copyOf(examinations);
        answers = List.copyOf(answers);
        allowedActions = List.copyOf(allowedActions);
    }

    /**
     * What the tenderer commits to (acte d'engagement).
     *
     * @param members the tenderer alone, or the leader of the group (mandataire) and after it the other members
     * @param grouping how the members of a group are bound
     * @param subcontracted whether a part is to be subcontracted
     * @param lots the prices, lot by lot; without the lots whose prices are hidden from the caller
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfferFormView(
            @NotNull List<Company> members,
            @NotNull Grouping grouping,
            @NotNull boolean subcontracted,
            @NotNull List<OfferForm.LotPrices> lots) {

        public OfferFormView {
            members = List.copyOf(members);
            lots = List.copyOf(lots);
        }
    }

    /**
     * A file of the offer.
     *
     * @param id identifier of the file
     * @param name name of the file, as its depositor gave it
     * @param size size in bytes
     * @param sha256 SHA-256 of its content, in lower-case hexadecimal
     * @param remarks what was noticed while it came in; never a reason to refuse it
     * @param intact whether its content is the one that was received
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "OfferFileView")
    public record FileView(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull long size,
            @NotNull String sha256,
            @NotNull List<FileRemark> remarks,
            @NotNull boolean intact) {}
}
