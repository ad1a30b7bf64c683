package fr.adjuge.dto.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An act of the procedure, and whether the caller may do it now. For one that is closed: why, by which provision, and
 * when it opens if only time is missing.
 *
 * @param action stable name of the act, such as {@code PUBLISH}
 * @param allowed whether the caller may do it now
 * @param reason why the act is closed, in the language of the caller; absent if it is open
 * @param availableAt when the act opens, in UTC, if only time is missing
 * @param legalBasis the provision that closes the act; absent where none does
 * @param link where to POST the act, relative to this service
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record AllowedAction(
        @Schema(required = true, examples = "PUBLISH") String action,
        @Schema(required = true) boolean allowed,
        @Schema(description = "why the act is closed") Optional<String> reason,

        @Schema(description = "when the act opens, if only time is missing")
        Optional<Instant> availableAt,

        @Schema(description = "the provision that closes the act")
        Optional<String> legalBasis,

        @Schema(required = true, description = "where to POST the act", examples = "/tenders/{id}/publication")
        String link) {

    public static AllowedAction open(String action, String link) {
        return new AllowedAction(action, true, Optional.empty(), Optional.empty(), Optional.empty(), link);
    }

    public static AllowedAction closed(String action, String link, String reason) {
        return new AllowedAction(action, false, Optional.of(reason), Optional.empty(), Optional.empty(), link);
    }

    public AllowedAction availableAt(Instant opening) {
        return new AllowedAction(action, allowed, reason, Optional.of(opening), legalBasis, link);
    }

    public AllowedAction withLegalBasis(String provision) {
        return new AllowedAction(action, allowed, reason, availableAt, Optional.of(provision), link);
    }
}
