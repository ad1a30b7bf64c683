package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.adjuge.dto.http.AllowedAction;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer as the buyer reads it after the opening, and what the buyer has asked and decided about it.
 *
 * @param id identifier of the offer
 * @param tenderId the tender it answers
 * @param number its place in the order of reception
 * @param receivedAt when its deposit was received
 * @param receivedAtInParis the same instant in Paris time
 * @param lotIds the lots it is for
 * @param form what the tenderer commits to
 * @param files its files, those of complements included
 * @param examinations one for each lot it is for
 * @param allowedActions the acts on it, and for each whether the caller may do it now
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferView(
        @NotNull UUID id,
        @NotNull UUID tenderId,
        @NotNull int number,
        @NotNull OffsetDateTime receivedAt,
        @NotNull OffsetDateTime receivedAtInParis,
        @NotNull List<String> lotIds,
        @NotNull OfferForm form,
        @NotNull List<FileView> files,
        @NotNull List<ExaminationView> examinations,
        @NotNull List<AllowedAction> allowedActions) {

    public OfferView {
        lotIds = List.copyOf(lotIds);
        files = List.copyOf(files);
        examinations = List.copyOf(examinations);
        allowedActions = List.copyOf(allowedActions);
    }

    /**
     * A file of the offer.
     *
     * @param id identifier of the file
     * @param name name of the file, as its depositor gave it
     * @param size size in bytes
     * @param sha256 SHA-256 of its content, in lower-case hexadecimal
     * @param remarks what was noticed while it came in; never a reason to refuse it
     * @param intact whether its content is the one that was received
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "OfferFileView")
    public record FileView(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull long size,
            @NotNull String sha256,
            @NotNull List<FileRemark> remarks,
            @NotNull boolean intact) {}
}
