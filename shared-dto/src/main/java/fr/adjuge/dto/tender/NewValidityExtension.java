package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What became of the buyer's request to extend the validity of the offers for a lot. Tenderers that are not named have
 * kept silent, and are taken to have answered as the documents say.
 *
 * @param validUntil the new last day
 * @param acceptedBy offers whose tenderers agreed
 * @param refusedBy offers whose tenderers refused: they are not chosen any more
 */
public record NewValidityExtension(
        @NotNull LocalDate validUntil,
        @Size(max = 10_000) List<@NotNull UUID> acceptedBy,
        @Size(max = 10_000) List<@NotNull UUID> refusedBy) {

    public NewValidityExtension {
        acceptedBy = acceptedBy == null ? List.of() : List.copyOf(acceptedBy);
        refusedBy = refusedBy == null ? List.of() : List.copyOf(refusedBy);
    }
}
