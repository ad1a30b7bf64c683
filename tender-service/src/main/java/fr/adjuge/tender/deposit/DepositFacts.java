package fr.adjuge.tender.deposit;

import fr.adjuge.dto.tender.DepositKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What may be known of a deposit without opening it.
 *
 * @param organisation registration number of the depositor, as it is compared
 * @param rank place in the order of reception within the tender
 */
public record DepositFacts(
        UUID id,
        String organisation,
        DepositKind kind,
        Set<String> lotIds,
        int rank,
        Instant receivedAt,
        boolean withdrawn) {

    public DepositFacts {
        lotIds = Set.copyOf(lotIds);
    }

    /** Equality is in time. */
    boolean isOnTime(Instant deadline) {
        return !receivedAt.isAfter(deadline);
    }
}
