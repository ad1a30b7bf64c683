package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The intended winner gives way to the next offer in the ranking.
 *
 * @param ground the ground
 * @param reason the reason in words, kept in the file of the procedure
 */
public record NewAwardeeElimination(
        @NotNull EliminationGround ground,
        @NotBlank @Size(max = 4_000) String reason) {}
