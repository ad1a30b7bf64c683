package fr.adjuge.dto.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of detail to the documents, a postponement of the deadline, or both, sent to all.
 *
 * @param description what changes, for all operators
 * @param replacedDocuments documents that give way to others, uploaded before
 * @param newOfferDeadline the new deadline, later than the one before, with its offset from UTC; the limits are then
 *     counted from it
 */
public record NewAmendment(
        @NotBlank @Size(max = 10_000) String description,
        @Size(max = 100) List<@NotNull @Valid Replacement> replacedDocuments,
        Optional<OffsetDateTime> newOfferDeadline) {

    public NewAmendment {
        replacedDocuments = replacedDocuments == null ? List.of() : List.copyOf(replacedDocuments);
    }

    /**
     * One document in the place of another.
     *
     * @param documentId the document that gives way
     * @param replacementId the document that takes its place, uploaded before
     */
    @Schema(name = "DocumentReplacement")
    public record Replacement(
            @NotNull UUID documentId, @NotNull UUID replacementId) {}
}
