package fr.adjuge.tender.time;

import fr.adjuge.dto.http.server.Arrival;
import fr.adjuge.dto.http.time.MachineClock;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the request that is being answered came, in domain time: what its sender sent in time is in time, however long it
 * waited here for a thread, a connection or a lock.
 */
@RequestScoped
public class ArrivedRequest {

    private final Arrival arrival;
    private final InstantSource clock;
    private final MachineClock machine;
    private Optional<Instant> cameFirst = Optional.empty();

    ArrivedRequest(Arrival arrival, InstantSource clock, MachineClock machine) {
        this.arrival = arrival;
        this.clock = clock;
        this.machine = machine;
    }

    /** When the whole of it had come. Never before it had: the wait is measured before the clock is asked. */
    public Instant at() {
        var waited =
                cameFirst.map(then -> Duration.between(then, machine.instant())).orElseGet(arrival::sinceItWasWhole);
        return back(waited);
    }

    /** When its first octets came. */
    public Instant beganAt() {
        return back(arrival.sinceItBegan());
    }

    /** To the microsecond, which is what PostgreSQL can store. */
    private Instant back(Duration waited) {
        return clock.instant().minus(waited.truncatedTo(ChronoUnit.MICROS));
    }

    /** When it came, by the clock of the machine. */
    public Instant byMachine() {
        return cameFirst.orElseGet(() -> machine.instant().minus(arrival.sinceItWasWhole()));
    }

    /** The same request came before, at that instant of the machine's clock, and could not be done then. */
    public void cameFirst(Instant byMachine) {
        cameFirst = Optional.of(byMachine);
    }
}
