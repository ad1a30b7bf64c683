package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotNull;

/** Sends a letter to each candidate and tenderer that was not chosen; the standstill runs from today. */
public record NewRejectionLetters(@NotNull LetterChannel channel) {}
