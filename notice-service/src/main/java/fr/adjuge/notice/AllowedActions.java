package fr.adjuge.notice;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.Language;
import fr.adjuge.notice.check.KeptChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import java.util.List;

/** What the caller may do with a notice, and what each of it lacks. */
@ApplicationScoped
class AllowedActions {

    private final NoticeAccess access;
    private final KeptChecks checks;
    private final InstantSource clock;
    private final HttpHeaders headers;

    AllowedActions(NoticeAccess access, KeptChecks checks, InstantSource clock, HttpHeaders headers) {
        this.access = access;
        this.checks = checks;
        this.clock = clock;
        this.headers = headers;
    }

    /** The delivery is nobody's act. */
    List<AllowedAction> of(Notice notice) {
        var now = clock.instant();
        return access.mayPublish(notice)
                ? List.of(AllowedAction.of(
                        NoticeAction.PUBLISH,
                        notice.with(() -> checks.check(notice, now).faults()),
                        now,
                        Language.of(headers)))
                : List.of();
    }
}
