package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;

/**
 * An act, or a refused attempt, in the audit trail of a tender.
 *
 * @param sequence its place in the chain, from 1 on
 * @param at when it happened, in UTC
 * @param actor who acted: the {@code sub} of the token
 * @param act what was done, such as {@code PUBLISH}
 * @param outcome {@code DONE} or {@code REFUSED}
 * @param details what is worth keeping of the act, by name
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
