package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * Names the intended winner; its pieces are asked of it.
 *
 * @param offerId the offer of the intended winner: the first of the ranking that has not given way
 * @param tieBreakReason required, and only allowed, where several offers share the rank
 */
public record NewProvisionalAward(@NotNull UUID offerId, Optional<@Size(min = 1, max = 4_000) String> tieBreakReason) {}
