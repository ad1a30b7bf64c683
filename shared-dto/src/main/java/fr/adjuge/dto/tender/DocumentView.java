package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of the procurement documents (dossier de consultation).
 *
 * @param id identifier of the document
 * @param name name of the file, with its extension
 * @param kind what it is for
 * @param size size in bytes
 * @param sha256 in lower-case hexadecimal
 * @param addedAt when it was added, in UTC
 * @param inForce whether operators answer on its basis; false for what an amendment replaced, and for a replacement
 *     that no amendment has announced yet
 * @param replacedBy the document that an amendment put in its place
 * @param contentLink where to download it, relative to this service
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DocumentView(
        UUID id,
        String name,
        DocumentKind kind,
        long size,
        String sha256,
        Instant addedAt,
        boolean inForce,
        Optional<UUID> replacedBy,
        String contentLink) {}
