package fr.adjuge.dto.tender;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The contractor holds the signed contract.
 *
 * @param receivedOn the day of reception, from which the contract runs; today if left out
 * @param awardNoticeId identifier of the award notice, where the buyer has already given one
 * @param offerReference how the award notice names the winning offer (eForms BT-3201); made from its number and its
 *     tenderer's name if left out
 */
public record NewNotification(
        Optional<LocalDate> receivedOn,
        Optional<UUID> awardNoticeId,
        Optional<@Size(min = 1, max = 400) String> offerReference) {}
