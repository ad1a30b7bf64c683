package fr.adjuge.dto.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice in a list.
 *
 * @param id identifier of the notice (eForms BT-701)
 * @param tenderId the tender it comes from
 * @param buyerSiret SIRET of the buyer
 * @param reference the buyer's own reference
 * @param title title of the procedure
 * @param status how far it has gone
 * @param createdAt when its award record was received, in UTC
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NoticeSummary(
        UUID id, UUID tenderId, String buyerSiret, String reference, String title, String status, Instant createdAt) {}
