package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The representative's decision, with the reasons of the choice as the letters tell them.
 *
 * @param reason the reasons of the choice, as the letters tell them
 */
public record NewAward(@NotBlank @Size(max = 4_000) String reason) {}
