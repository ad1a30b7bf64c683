package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Ends a lot without a contract; the reason is told to its participants.
 *
 * @param ground the ground, as the award notice tells it (eForms BT-144)
 * @param reason the reason in words
 */
public record NewDiscontinuance(
        @NotNull DiscontinuanceGround ground,
        @NotBlank @Size(max = 4_000) String reason) {}
