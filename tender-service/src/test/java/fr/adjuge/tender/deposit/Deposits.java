package fr.adjuge.tender.deposit;

import fr.adjuge.dto.tender.DepositKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deposits as values, sealed contents left out. */
public final class Deposits {

    private static final Instant TRANSMISSION = Instant.parse("2025-05-20T08:00:00Z");

    private Deposits() {}

    /** The one at this place in the order of reception; its number and identifier say the place. */
    public static Deposit of(String organisation, DepositKind kind, int rank, Instant receivedAt, String... lotIds) {
        return new Deposit(
                new Deposit.Envelope(
                        new UUID(7, rank),
                        new UUID(0, 1),
                        "PLI-" + rank,
                        organisation,
                        kind,
                        List.of(lotIds),
                        2,
                        1_000,
                        TRANSMISSION,
                        "ab".repeat(32),
                        new byte[0]),
                new Deposit.Reception(rank, receivedAt, receivedAt),
                new byte[0]);
    }

    public static Deposit withdrawn(Deposit deposit, Instant at) {
        deposit.withdraw(at);
        return deposit;
    }
}
