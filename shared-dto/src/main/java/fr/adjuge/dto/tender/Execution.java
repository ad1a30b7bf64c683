package fr.adjuge.dto.tender;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What follows the award.
 *
 * @param awardeePieceWorkingDays within how many working days (jours ouvrés) the awardee gives its pieces
 * @param standstillDays as the documents announce it: at least the 11 days of art. R2182-1 CCP (16 by other means)
 * @param paymentDays within how many days the buyer pays
 * @param paymentTerms transfer, late interest, lump sum for recovery
 * @param laterContracts contracts that may follow without competition (art. R2122-4, R2122-7 CCP)
 * @param nonRenewalNoticeDays how many calendar days before its term the buyer tells that it does not renew
 */
public record Execution(
        @NotNull @Min(1) @Max(60) Integer awardeePieceWorkingDays,
        @NotNull @Min(11) @Max(60) Integer standstillDays,
        @NotNull @Min(1) @Max(60) Integer paymentDays,
        Optional<@Size(max = 10_000) String> paymentTerms,
        Optional<@Size(max = 10_000) String> laterContracts,
        Optional<@Min(1) @Max(365) Integer> nonRenewalNoticeDays) {}
