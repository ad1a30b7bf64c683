package fr.adjuge.notice.rules;

import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.eforms.writing.NoticeNode;
import fr.adjuge.notice.content.AwardedLot;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice as it would be sent: what it says, what it was made of, and the day it goes.
 *
 * @param content the fields as they are published
 */
public record NoticeDraft(AwardRecord award, NoticeNode content, LocalDate dispatchedOn) {

    List<AwardedLot> lots() {
        return AwardedLot.allIn(award);
    }
}
