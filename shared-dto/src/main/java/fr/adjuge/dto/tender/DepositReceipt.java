package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Receipt of a deposit (accusé de réception), with the five particulars of the order of 22 March 2019 (annexe 8 CCP,
 * art. 2 II): who deposited, for which buyer, title and object, date and time, detailed list of documents.
 *
 * @param depositId identifier of the deposit
 * @param number what to quote; drawn at random, since a count would tell how many have deposited
 * @param depositor who deposited
 * @param buyer for which buyer
 * @param tenderId the tender it is for
 * @param reference the buyer's reference of the consultation
 * @param title title of the consultation
 * @param object what is bought, as announced
 * @param kind full deposit or complement, as its depositor declared it
 * @param lotIds the lots it is for
 * @param receivedAt the instant that counts, at which the whole of the deposit had come, by the platform's clock, in
 *     Universal Time
 * @param receivedAtInParis the same instant in Paris time
 * @param sealedAt when it was sealed, after what it waited for its turn; receipts of the first days do not say it
 * @param offerDeadline the deadline in force when it was received
 * @param offerDeadlineInParis the same instant in Paris time
 * @param onTime whether the deposit was received at the deadline or before
 * @param remark what the depositor must know, such as that a late deposit is kept and not opened
 * @param language of the remark, as the depositor spoke: {@code en} or {@code fr}
 * @param documents the files received, in the order of the deposit
 * @param totalSize size of all files together, in bytes
 * @param contentSha256 hash of all that was sealed, form included, with a random value: it tells nothing before the
 *     opening and proves after it that nothing was changed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DepositReceipt(
        @NotNull UUID depositId,
        @NotBlank String number,
        @NotNull Depositor depositor,
        @NotNull AddressedBuyer buyer,
        @NotNull UUID tenderId,
        @NotBlank String reference,
        @NotBlank String title,
        @NotBlank String object,
        @NotNull DepositKind kind,
        @NotEmpty List<String> lotIds,
        @NotNull Instant receivedAt,
        @NotNull OffsetDateTime receivedAtInParis,
        Optional<Instant> sealedAt,
        @NotNull OffsetDateTime offerDeadline,
        @NotNull OffsetDateTime offerDeadlineInParis,
        @NotNull boolean onTime,
        Optional<String> remark,
        Optional<String> language,
        @NotEmpty List<UploadView> documents,
        @NotNull long totalSize,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String contentSha256) {

    public DepositReceipt {
        // Receipts given before this property was there: their deadline is written as in Paris.
        offerDeadlineInParis = offerDeadlineInParis == null ? offerDeadline : offerDeadlineInParis;
        lotIds = lotIds == null ? List.of() : List.copyOf(lotIds);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /**
     * Who deposited.
     *
     * @param organisation SIRET
     * @param name as the form gives it; a complement gives none
     * @param person as the identity provider names it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Depositor(
            @NotBlank String organisation,
            Optional<String> name,
            @NotBlank String person) {}

    /**
     * For whom.
     *
     * @param organisation SIRET of the buyer
     * @param name name of the buyer
     */
    public record AddressedBuyer(
            @NotBlank String organisation, @NotBlank String name) {}
}
