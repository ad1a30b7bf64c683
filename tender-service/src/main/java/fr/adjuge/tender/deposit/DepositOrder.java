package fr.adjuge.tender.deposit;

import fr.adjuge.dto.http.time.MonotonicClock;
import fr.adjuge.tender.deposit.Deposit.Reception;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * The order in which what belongs to one tender takes its turn: deposits, withdrawals and the opening. A turn is held
 * until the transaction ends.
 */
@ApplicationScoped
public class DepositOrder {

    private final EntityManager database;
    private final InstantSource clock;
    private final MonotonicClock stopwatch;

    DepositOrder(EntityManager database, InstantSource clock, MonotonicClock stopwatch) {
        this.database = database;
        this.clock = clock;
        this.stopwatch = stopwatch;
    }

    /**
     * Takes a turn for what came at {@code arrivedAt}, which is the instant that counts, with two exceptions. Where a
     * failover brought a clock that lags, as much is added: time does not go back. And what was still waiting when the
     * tender was opened counts as received then: nothing stays closed that is said to be in time.
     */
    Reception receive(UUID tenderId, Instant arrivedAt) {
        var now = clock.instant();
        var before = stopwatch.nanos();
        var turn = takeTurn(tenderId, now);
        var waited = Duration.ofNanos(stopwatch.nanos() - before);
        var lag = Duration.between(now, turn.at()).minus(waited).truncatedTo(ChronoUnit.MICROS);
        var at = lag.isNegative() ? arrivedAt : arrivedAt.plus(lag);
        return new Reception(turn.rank(), turn.openedAt().filter(at::isBefore).orElse(at), turn.at());
    }

    /** Takes a turn for an opening; the instants of the turns never go back. */
    public Instant takeTurnAt(UUID tenderId, Instant now) {
        return takeTurn(tenderId, now).at();
    }

    /** Says at which turn the tender is opened: whatever is sealed after it was received then at the earliest. */
    public void close(UUID tenderId, Instant openedAt) {
        database.createNativeQuery("update deposit_order set opened_at = :at where tender_id = :tender")
                .setParameter("tender", tenderId)
                .setParameter("at", openedAt)
                .executeUpdate();
    }

    private Turn takeTurn(UUID tenderId, Instant now) {
        var turn = (Tuple) database.createNativeQuery("""
                        insert into deposit_order values (:tender, 1, :now)
                        on conflict (tender_id) do update
                           set last_rank = deposit_order.last_rank + 1,
                               last_received_at = greatest(deposit_order.last_received_at, excluded.last_received_at)
                        returning last_rank, last_received_at, opened_at
                        """, Tuple.class)
                .setParameter("tender", tenderId)
                .setParameter("now", now)
                .getSingleResult();
        return new Turn(
                turn.get(0, Integer.class),
                turn.get(1, Instant.class),
                Optional.ofNullable(turn.get(2, Instant.class)));
    }

    private record Turn(int rank, Instant at, Optional<Instant> openedAt) {}
}
