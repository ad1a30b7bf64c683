package fr.adjuge.tender.handover;

import fr.adjuge.dto.http.client.RemoteRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/**
 * Delivers what lies in the outbox, on every replica: each message is locked by whoever delivers it. If this service dies
 * after the delivery and before it is recorded, the message is delivered again; its receiver takes it once, by its id.
 */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private static final int SERVER_ERROR = 500;

    private final HandOverRepository outbox;
    private final Receivers receivers;
    private final InstantSource clock;

    Courier(HandOverRepository outbox, Receivers receivers, InstantSource clock) {
        this.outbox = outbox;
        this.receivers = receivers;
        this.clock = clock;
    }

    @Scheduled(every = "${adjuge.hand-over.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliverAllDue() {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::deliverNext);
        }
    }

    private boolean deliverNext() {
        var due = outbox.lockNextDue();
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(HandOver message) {
        try {
            message.kind().deliver(message, receivers);
            message.delivered(clock.instant());
            LOG.infof("delivered kind=%s id=%s attempts=%d", message.kind(), message.id(), message.attempts());
        } catch (RemoteRefusal refusal) {
            later(message, refusal.status() < SERVER_ERROR ? HandOverState.REFUSED : HandOverState.PENDING, refusal);
        } catch (RuntimeException silence) {
            // The network, the identity provider: whatever hinders this one must not stop the next.
            later(message, HandOverState.PENDING, silence);
        }
    }

    private void later(HandOver message, HandOverState failure, RuntimeException cause) {
        message.failed(failure, String.valueOf(cause.getMessage()), outbox.realTime());
        LOG.warnf(
                "not delivered kind=%s id=%s attempts=%d state=%s cause=%s",
                message.kind(), message.id(), message.attempts(), failure, cause.getMessage());
    }
}
