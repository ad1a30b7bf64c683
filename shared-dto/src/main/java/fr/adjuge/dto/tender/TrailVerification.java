package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Whether the audit trail of a tender is as it was written.
 *
 * @param intact whether every hash holds
 * @param events how many events were checked
 * @param lastHash to be kept elsewhere: whoever has it can tell later that nothing before it has changed
 * @param firstBroken sequence number of the first event that is changed, missing or out of place
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrailVerification(boolean intact, int events, Optional<String> lastHash, Optional<Integer> firstBroken) {}
