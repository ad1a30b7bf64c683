package fr.adjuge.tender.deposit;

import fr.adjuge.dto.tender.DepositKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/**
 * What may be known of a deposit without opening it.
 *
 * @param organisation registration number of the depositor, as it is compared
 * @param rank place in the order in which the deposits of the tender were sealed
 */
public record DepositFacts(
        UUID id,
        String organisation,
        DepositKind kind,
        Set<String> lotIds,
        int rank,
        Instant receivedAt,
        boolean withdrawn) {

    /** As they came; those that came at the same microsecond, as they were sealed. */
    static final Comparator<DepositFacts> BY_RECEPTION =
            Comparator.comparing(DepositFacts::receivedAt).thenComparingInt(DepositFacts::rank);

    public DepositFacts {
        lotIds = Set.copyOf(lotIds);
    }

    boolean isAfter(DepositFacts other) {
        return BY_RECEPTION.compare(this, other) > 0;
    }

    /** Equality is in time. */
    boolean isOnTime(Instant deadline) {
        return !receivedAt.isAfter(deadline);
    }
}
