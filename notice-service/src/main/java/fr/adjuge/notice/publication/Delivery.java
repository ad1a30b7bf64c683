package fr.adjuge.notice.publication;

import fr.adjuge.dto.http.server.ActLog;
import fr.adjuge.notice.NoticeAction;
import fr.adjuge.notice.NoticeRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/**
 * Brings frozen notices to the publication channel, again and again until it has them. Safe on every replica: each takes
 * what no other has in hand. A crash after the delivery and before the commit delivers the same files once more.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final PublicationRepository publications;
    private final NoticeRepository notices;
    private final NoticeFolder channel;
    private final InstantSource clock;

    Delivery(PublicationRepository publications, NoticeRepository notices, NoticeFolder channel, InstantSource clock) {
        this.publications = publications;
        this.notices = notices;
        this.channel = channel;
        this.clock = clock;
    }

    @Scheduled(every = "{adjuge.publication.deliver-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void deliverAll() {
        boolean delivered;
        do {
            delivered = QuarkusTransaction.requiringNew().call(this::deliverOne);
        } while (delivered);
    }

    private boolean deliverOne() {
        var due = publications.takeDue();
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(Publication publication) {
        var notice = notices.require(publication.noticeId());
        try {
            channel.deliver(notice, publication.files());
            publication.delivered();
            notice.delivered(clock.instant());
            ActLog.done(NoticeAction.DELIVER.name(), notice.tenderId());
        } catch (IOException e) {
            publication.failed();
            publications.flush();
            publications.postpone(publication);
            LOG.errorf(e, "notice not delivered id=%s attempts=%d", notice.id(), publication.attempts());
        }
    }
}
