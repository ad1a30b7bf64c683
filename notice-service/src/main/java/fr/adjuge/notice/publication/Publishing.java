package fr.adjuge.notice.publication;

import static fr.adjuge.notice.problem.ProblemType.NOTICE_NOT_PUBLISHABLE;

import fr.adjuge.dto.http.Text;
import fr.adjuge.notice.Notice;
import fr.adjuge.notice.check.CheckReport;
import fr.adjuge.notice.check.NoticeChecks;
import fr.adjuge.notice.draft.Drafting;
import fr.adjuge.notice.eforms.validation.Finding;
import fr.adjuge.notice.problem.RefusedException;
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

    Publishing(Drafting drafting, NoticeChecks checks, Rendering rendering, PublicationRepository publications) {
        this.drafting = drafting;
        this.checks = checks;
        this.rendering = rendering;
        this.publications = publications;
    }

    public void publish(Notice notice, Instant now) {
        notice.publish(now);
        var draft = drafting.draft(notice, now);
        requirePublishable(checks.check(draft));
        publications.persist(new Publication(notice.id(), rendering.files(draft)));
    }

    private static void requirePublishable(CheckReport report) {
        if (!report.isPublishable()) {
            var faults = report.errors().map(Publishing::sentence).toList();
            throw new RefusedException(
                    NOTICE_NOT_PUBLISHABLE,
                    new Text("%s errors stand against it", "%s erreurs s'y opposent").with(faults.size()),
                    faults);
        }
    }

    private static String sentence(Finding finding) {
        return finding.fieldId().orElse(finding.ruleId()) + " : " + finding.message();
    }
}
