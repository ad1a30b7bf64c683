package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A piece that the intended winner has given.
 *
 * @param piece its id in the announced list
 * @param member registration number of the company whose piece it is
 * @param receivedOn the day of the deposit for a piece that was given with it
 */
public record NewAwardeePiece(
        @NotBlank @Size(max = 40) String piece,
        @NotBlank @Size(max = 100) String member,
        @NotNull LocalDate receivedOn) {}
