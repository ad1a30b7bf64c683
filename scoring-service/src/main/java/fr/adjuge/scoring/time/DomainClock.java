package fr.adjuge.scoring.time;

import fr.adjuge.dto.http.sandbox.SandboxClock;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * Domain time: the clock of the database, the one authority for all replicas. In sandbox mode, the same clock shifted
 * by what {@code sandbox_clock} holds; it runs on, and is only ever moved forward.
 */
@ApplicationScoped
public class DomainClock implements SandboxClock {

    private static final String NOW = "select clock_timestamp()";
    private static final String SHIFTED_NOW =
            "select clock_timestamp() + shift_micros * interval '1 microsecond' from sandbox_clock";

    private final DataSource connections;
    private final EntityManager database;
    private final SandboxConfig sandbox;

    DomainClock(DataSource connections, EntityManager database, SandboxConfig sandbox) {
        this.connections = connections;
        this.database = database;
        this.sandbox = sandbox;
    }

    /** Now, to the microsecond: what PostgreSQL can store. Within the transaction that is under way, if there is one. */
    @Override
    public Instant instant() {
        try (var connection = connections.getConnection();
                var query = connection.prepareStatement(sandbox.enabled() ? SHIFTED_NOW : NOW);
                var row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not tell the time", e);
        }
    }

    @Override
    public boolean isSandbox() {
        return sandbox.enabled();
    }

    /** One statement, safe on every replica. */
    @Override
    @Transactional
    public boolean moveTo(Instant target) {
        return database.createNativeQuery("""
                                update sandbox_clock
                                   set shift_micros = (extract(epoch from cast(:target as timestamptz) - clock_timestamp()) * 1000000)
                                 where clock_timestamp() + shift_micros * interval '1 microsecond' <= cast(:target as timestamptz)
                                """).setParameter("target", target).executeUpdate() == 1;
    }

    @Transactional
    void setAtFirstStart(@Observes StartupEvent start) {
        if (sandbox.enabled()) {
            sandbox.start().ifPresent(instant -> database.createNativeQuery("""
                                    update sandbox_clock
                                       set shift_micros = (extract(epoch from cast(:start as timestamptz) - clock_timestamp()) * 1000000),
                                           started = true
                                     where not started
                                    """)
                    .setParameter("start", instant)
                    .executeUpdate());
        }
    }
}
