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
 * @param number what to quote; drawn at random, since a count would tell how many have deposited
 * @param receivedAt the instant that counts, of the platform's clock, in Universal Time
 * @param receivedAtInParis the same instant in Paris time
 * @param onTime whether the deposit was received at the deadline or before
 * @param remark what the depositor must know, such as that a late deposit is kept and not opened
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
        @NotNull OffsetDateTime offerDeadline,
        @NotNull boolean onTime,
        Optional<String> remark,
        @NotEmpty List<UploadView> documents,
        @NotNull long totalSize,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String contentSha256) {

    public DepositReceipt {
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

    /** For whom. */
    public record AddressedBuyer(
            @NotBlank String organisation, @NotBlank String name) {}
}
