package fr.adjuge.notice.publication;

import fr.adjuge.dto.http.server.DoneActs;
import fr.adjuge.notice.Notice;
import fr.adjuge.notice.NoticeAction;
import fr.adjuge.notice.check.NoticeChecks;
import fr.adjuge.notice.draft.Drafting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Sends a notice: dates it now, checks it, and freezes it with its hashes. The channel gets it after the commit, from
 * {@link Delivery}, so that a crash in between loses nothing.
 */
@ApplicationScoped
public class Publishing {

    private final Drafting drafting;
    private final NoticeChecks checks;
    private final Rendering rendering;
    private final PublicationRepository publications;
    private final DoneActs acts;

    Publishing(
            Drafting drafting,
            NoticeChecks checks,
            Rendering rendering,
            PublicationRepository publications,
            DoneActs acts) {
        this.drafting = drafting;
        this.checks = checks;
        this.rendering = rendering;
        this.publications = publications;
        this.acts = acts;
    }

    public void publish(Notice notice, Instant now) {
        var draft = drafting.draft(notice, now);
        notice.publish(() -> checks.check(draft).faults(), now);
        publications.persist(new Publication(notice.id(), rendering.files(draft)));
        acts.add(NoticeAction.PUBLISH.name(), notice.tenderId());
    }
}
