package fr.adjuge.dto.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An award notice (avis d'attribution).
 *
 * @param id eForms BT-701
 * @param versionId eForms BT-757
 * @param awardRecordId the record it was made of
 * @param tenderId the tender it comes from
 * @param buyerSiret SIRET of the buyer
 * @param reference the buyer's own reference
 * @param title title of the procedure
 * @param status how far it has gone
 * @param createdAt when its award record was received, in UTC
 * @param lastDayToSend the notice is sent at the latest on this day, 30 days after the signature
 * @param dispatchedAt in Paris time, eForms BT-05; absent before the publication
 * @param dispatchedAtInParis the same instant in Paris time
 * @param publishedAt when the publication channel had it; absent before
 * @param files as they were sent; empty before the publication
 * @param allowedActions the acts on it, and for each whether the caller may do it now
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NoticeView(
        UUID id,
        String versionId,
        UUID awardRecordId,
        UUID tenderId,
        String buyerSiret,
        String reference,
        String title,
        String status,
        Instant createdAt,
        LocalDate lastDayToSend,
        Optional<OffsetDateTime> dispatchedAt,
        Optional<OffsetDateTime> dispatchedAtInParis,
        Optional<Instant> publishedAt,
        List<NoticeFile> files,
        List<AllowedAction> allowedActions) {

    public NoticeView {
        files = files == null ? List.of() : List.copyOf(files);
        allowedActions = allowedActions == null ? List.of() : List.copyOf(allowedActions);
    }

    /**
     * A file of the notice, kept as it was sent.
     *
     * @param name name of the file
     * @param sha256 SHA-256 of its content, in lower-case hexadecimal
     * @param link where to read it, relative to this service
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NoticeFile(String name, String sha256, String link) {}
}
