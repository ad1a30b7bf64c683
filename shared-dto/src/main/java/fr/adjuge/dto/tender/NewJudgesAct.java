package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An act of the judge: its reference and its day.
 *
 * @param reference the court and the number of its act
 * @param on the day of the act
 */
public record NewJudgesAct(
        @NotBlank @Size(max = 200) String reference,
        @NotNull LocalDate on) {}
