package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an operator asks about the documents. It is shown to everybody with its answer: it names nobody.
 *
 * @param text the question
 */
public record NewQuestion(@NotBlank @Size(max = 10_000) String text) {}
