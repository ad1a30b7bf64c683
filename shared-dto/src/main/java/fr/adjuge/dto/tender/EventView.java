package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;

/**
 * An act, or a refused attempt, in the audit trail of a tender.
 *
 * @param outcome {@code DONE} or {@code REFUSED}
 * @param canonical what the hash covers, as text
 * @param hash SHA-256, in hexadecimal, of the bytes of the hash before (32 zeros for the first event) followed by the
 *     canonical text in UTF-8
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventView(
        int sequence,
        Instant at,
        String actor,
        String act,
        String outcome,
        Map<String, String> details,
        String canonical,
        String hash) {}
