package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotNull;

/**
 * Sends a letter to each candidate and tenderer that was not chosen; the standstill runs from today.
 *
 * @param channel how they leave: it decides the length of the standstill
 */
public record NewRejectionLetters(@NotNull LetterChannel channel) {}
