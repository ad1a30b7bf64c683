package fr.adjuge.notice;

import fr.adjuge.dto.http.Act;
import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.notice.problem.ProblemType;
import java.time.Instant;
import java.util.List;

/** The transition table of a notice: what may be done, what it needs, and what it leads to. */
public enum NoticeAction implements Act<NoticeCase> {
    /** By the service that handed its award record over: another record takes the place of that one. */
    CORRECT(NoticeStatus.TO_PUBLISH, "", Guards.NOT_SENT),
    /** By the buyer: freezes the notice and hands it to the publication channel. */
    PUBLISH(NoticeStatus.PUBLISHING, "/publication", Guards.NOT_SENT, Guards.FAULTLESS),
    /** By the system: the publication channel has taken it. */
    DELIVER(NoticeStatus.PUBLISHED, "", Guards.ON_ITS_WAY);

    private final NoticeStatus to;
    private final String path;
    private final Guard<NoticeCase> guard;

    @SafeVarargs
    NoticeAction(NoticeStatus to, String path, Guard<NoticeCase>... guards) {
        this.to = to;
        this.path = path;
        this.guard = Guard.allOf(List.of(guards));
    }

    @Override
    public Guard<NoticeCase> guard() {
        return guard;
    }

    @Override
    public String link(NoticeCase acted) {
        return "/notices/" + acted.id() + path;
    }

    /** Where it leads; without all that it needs: {@link RefusedException}. */
    NoticeStatus applyTo(NoticeCase acted, Instant now) {
        ProblemType.refuse(guard.check(acted, now));
        return to;
    }

    private static final class Guards {

        static final Guard<NoticeCase> NOT_SENT = Guard.that(
                acted -> acted.status() == NoticeStatus.TO_PUBLISH,
                new Text("the notice was sent already", "l'avis est déjà parti"));

        static final Guard<NoticeCase> FAULTLESS = Guard.keeping(
                (acted, now) -> acted.faults().get(),
                new Text(
                        "errors stand against it: see its validation",
                        "des erreurs s'y opposent : voir sa validation"));

        static final Guard<NoticeCase> ON_ITS_WAY = Guard.that(
                acted -> acted.status() == NoticeStatus.PUBLISHING,
                new Text("the notice is not on its way", "l'avis n'est pas en route"));

        private Guards() {}
    }
}
