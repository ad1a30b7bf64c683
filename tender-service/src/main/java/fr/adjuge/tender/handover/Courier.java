package fr.adjuge.tender.handover;

import fr.adjuge.dto.http.client.RemoteRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Delivers what lies in the outbox, on every replica: each record is locked by whoever delivers it. If this service dies
 * after the delivery and before it is recorded, the record is delivered again; notice-service takes it once.
 */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private static final int SERVER_ERROR = 500;

    private final HandOverRepository outbox;
    private final NoticeClient notices;
    private final InstantSource clock;

    Courier(HandOverRepository outbox, @RestClient NoticeClient notices, InstantSource clock) {
        this.outbox = outbox;
        this.notices = notices;
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

    private void deliver(HandOver record) {
        try {
            notices.put(record.awardRecordId(), WrittenRecord.of(record.body()).getBytes(StandardCharsets.UTF_8));
            record.delivered(clock.instant());
            LOG.infof("award record delivered id=%s attempts=%d", record.awardRecordId(), record.attempts());
        } catch (RemoteRefusal refusal) {
            later(record, refusal.status() < SERVER_ERROR ? HandOverState.REFUSED : HandOverState.PENDING, refusal);
        } catch (RuntimeException silence) {
            // The network, the identity provider: whatever hinders this one must not stop the next.
            later(record, HandOverState.PENDING, silence);
        }
    }

    private void later(HandOver record, HandOverState failure, RuntimeException cause) {
        record.failed(failure, String.valueOf(cause.getMessage()), outbox.realTime());
        LOG.warnf(
                "award record not delivered id=%s attempts=%d state=%s cause=%s",
                record.awardRecordId(), record.attempts(), failure, cause.getMessage());
    }
}
