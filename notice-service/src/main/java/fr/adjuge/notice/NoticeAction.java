package fr.adjuge.notice;

import static fr.adjuge.notice.NoticeStatus.PUBLISHED;
import static fr.adjuge.notice.NoticeStatus.PUBLISHING;
import static fr.adjuge.notice.NoticeStatus.TO_PUBLISH;
import static fr.adjuge.notice.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.dto.http.Text;
import fr.adjuge.notice.problem.RefusedException;
import java.util.List;
import java.util.stream.Stream;

/** The transition table of a notice: what may be done, from which status, and what it leads to. */
public enum NoticeAction {
    /** By the buyer: freezes the notice and hands it to the publication channel. */
    PUBLISH(TO_PUBLISH, PUBLISHING),
    /** By the system: the publication channel has taken it. */
    DELIVER(PUBLISHING, PUBLISHED);

    private final NoticeStatus from;
    private final NoticeStatus to;

    NoticeAction(NoticeStatus from, NoticeStatus to) {
        this.from = from;
        this.to = to;
    }

    public static List<NoticeAction> allowedIn(NoticeStatus status) {
        return Stream.of(values()).filter(action -> action.from == status).toList();
    }

    /** The status this action leads to; refused where the table has no such edge. */
    NoticeStatus applyTo(NoticeStatus status) {
        if (status != from) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text("cannot %s a notice that is %s", "action %s impossible : l'avis est dans l'état %s")
                            .with(this, status));
        }
        return to;
    }
}
