package fr.adjuge.dto.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A draft, or what it is to become.
 *
 * @param consultation what the buyer announces
 */
public record NewTender(@NotNull @Valid Consultation consultation) {}
