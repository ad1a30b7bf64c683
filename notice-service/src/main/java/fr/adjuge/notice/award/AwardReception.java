package fr.adjuge.notice.award;

import static fr.adjuge.notice.problem.ProblemType.AWARD_RECORD_DIFFERS;
import static fr.adjuge.notice.problem.ProblemType.AWARD_RECORD_INCONSISTENT;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.server.DoneActs;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.notice.Notice;
import fr.adjuge.notice.NoticeRepository;
import fr.adjuge.notice.content.AwardRecordConsistency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/**
 * Takes an award record over and makes its notice, both in one transaction: killed at any moment, either both are there
 * or neither, and the sender repeats until it is answered.
 */
@ApplicationScoped
class AwardReception {

    private final AwardRecords records;
    private final NoticeRepository notices;
    private final DoneActs acts;
    private final InstantSource clock;

    AwardReception(AwardRecords records, NoticeRepository notices, DoneActs acts, InstantSource clock) {
        this.records = records;
        this.notices = notices;
        this.acts = acts;
        this.clock = clock;
    }

    /** The notice of this record: made now, or the one made when the record came first. */
    @Transactional
    Notice receive(AwardRecord record) {
        records.lock(record.id());
        var known = records.findById(record.id());
        if (known.isPresent()) {
            return noticeOf(known.get(), record);
        }
        var faults = AwardRecordConsistency.faultsOf(record);
        if (!faults.isEmpty()) {
            throw RefusedException.forBreaches(
                    AWARD_RECORD_INCONSISTENT,
                    new Text("no notice can be made of it", "on ne peut en faire un avis"),
                    faults);
        }
        var now = clock.instant();
        records.add(record, now);
        var notice = new Notice(record, now);
        notices.persistAndFlush(notice);
        acts.add("RECEIVE_AWARD", record.tenderId());
        return notice;
    }

    private Notice noticeOf(AwardRecord known, AwardRecord repeated) {
        if (!known.equals(repeated)) {
            throw new RefusedException(
                    AWARD_RECORD_DIFFERS,
                    new Text(
                                    "award record %s was received before with another content",
                                    "l'attribution %s a déjà été reçue avec un autre contenu")
                            .with(repeated.id()));
        }
        return notices.ofAwardRecord(known.id());
    }
}
