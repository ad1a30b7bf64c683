package fr.adjuge.notice.draft;

import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.eforms.writing.NoticeNode;
import fr.adjuge.notice.content.AwardNotice.Dispatch;
import fr.adjuge.notice.decp.Decp;

/**
 * A notice as it would be sent at a given moment, before anything is decided about it.
 *
 * @param content the fields of the award notice
 * @param essentialData published on the same day
 */
public record Draft(AwardRecord award, Dispatch dispatch, NoticeNode content, Decp essentialData) {

    private static final int MANY_LOTS = 100;

    /** Whether to write, check or lay it out takes so much memory that it is better done alone. */
    public boolean isLarge() {
        return award.lots().size() > MANY_LOTS;
    }
}
