package fr.adjuge.notice.draft;

import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.notice.Notice;
import fr.adjuge.notice.award.AwardRecords;
import fr.adjuge.notice.content.AwardNotice;
import fr.adjuge.notice.content.AwardNotice.Dispatch;
import fr.adjuge.notice.decp.DecpContent;
import fr.adjuge.notice.time.ParisTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Drafts a notice from its award record. The dispatch date is always that of the moment: D-0001 wants it fresh. */
@ApplicationScoped
public class Drafting {

    private final AwardRecords records;

    Drafting(AwardRecords records) {
        this.records = records;
    }

    public Draft draft(Notice notice, Instant now) {
        return draft(notice, records.require(notice.awardRecordId()), now);
    }

    public static Draft draft(Notice notice, AwardRecord award, Instant now) {
        var dispatch = new Dispatch(notice.id(), ParisTime.toTheSecond(now));
        return new Draft(
                award,
                dispatch,
                AwardNotice.of(award, dispatch),
                DecpContent.of(award, dispatch.at().toLocalDate()));
    }
}
