package fr.adjuge.notice.award;

import static fr.adjuge.notice.problem.ProblemType.AWARD_RECORD_DIFFERS;
import static fr.adjuge.notice.problem.ProblemType.AWARD_RECORD_INCONSISTENT;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.server.DoneActs;
import fr.adjuge.dto.notice.AwardCorrection;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.notice.Notice;
import fr.adjuge.notice.NoticeRepository;
import fr.adjuge.notice.content.AwardRecordConsistency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes an award record over and makes its notice, both in one transaction: killed at any moment, either both are there
 * or neither, and the sender repeats until it is answered.
 */
@ApplicationScoped
class AwardReception {

    private static final Text CORRECTS_NOTHING =
            new Text("it corrects no record that could be", "elle ne corrige aucune attribution qui puisse l'être");
    private static final Text UNKNOWN = new Text("no award record %s", "pas d'attribution %s");
    private static final Text OTHER_TENDER = new Text(
            "the record that it corrects is of tender %s", "l'attribution qu'elle corrige est de la consultation %s");
    private static final Text OTHER_BUYER = new Text(
            "the record that it corrects is of buyer %s", "l'attribution qu'elle corrige est de l'acheteur %s");
    private static final Text OTHER_NOTICE = new Text(
            "the record that it corrects became notice %s", "l'attribution qu'elle corrige est devenue l'avis %s");
    private static final Text ALREADY =
            new Text("award record %s was corrected already, by %s", "l'attribution %s a déjà été corrigée, par %s");

    private final AwardRecords records;
    private final AwardCorrections corrections;
    private final AwardedLots lots;
    private final NoticeRepository notices;
    private final DoneActs acts;
    private final InstantSource clock;

    AwardReception(
            AwardRecords records,
            AwardCorrections corrections,
            AwardedLots lots,
            NoticeRepository notices,
            DoneActs acts,
            InstantSource clock) {
        this.records = records;
        this.corrections = corrections;
        this.lots = lots;
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
        lots.lock(record.tenderId());
        var faults = AwardRecordConsistency.faultsOf(record);
        if (!faults.isEmpty()) {
            throw RefusedException.forBreaches(
                    AWARD_RECORD_INCONSISTENT,
                    new Text("no notice can be made of it", "on ne peut en faire un avis"),
                    faults);
        }
        var now = clock.instant();
        records.add(record, now);
        return record.correction()
                .map(correction -> corrected(correction, record, now))
                .orElseGet(() -> added(record, now));
    }

    private Notice added(AwardRecord record, Instant now) {
        lots.requireFree(record, Optional.empty());
        var notice = new Notice(record, now);
        notices.persistAndFlush(notice);
        lots.give(record, notice.id());
        acts.add("RECEIVE_AWARD", record.tenderId());
        return notice;
    }

    /** The notice stays, as it has not been sent: from now on it is made of this record. */
    private Notice corrected(AwardCorrection correction, AwardRecord record, Instant now) {
        var superseded = correction.supersedes();
        corrections.successorOf(superseded).ifPresent(successor -> {
            throw refused(ALREADY.with(superseded, successor));
        });
        if (records.findById(superseded).isEmpty()) {
            throw refused(UNKNOWN.with(superseded));
        }
        var notice = notices.ofAwardRecord(superseded);
        var faults = faultsOf(record, notice);
        if (!faults.isEmpty()) {
            throw RefusedException.forBreaches(AWARD_RECORD_INCONSISTENT, CORRECTS_NOTHING, faults);
        }
        lots.requireFree(record, Optional.of(notice.id()));
        notice.correct(record, now);
        corrections.add(correction, record.id(), notice.id(), now);
        lots.give(record, notice.id());
        notices.flush();
        acts.add("CORRECT_AWARD", record.tenderId());
        return notice;
    }

    /** What the notice stays the same in. */
    private static List<Breach> faultsOf(AwardRecord record, Notice notice) {
        return Stream.of(
                        Optional.of(Breach.of("/tenderId", OTHER_TENDER.with(notice.tenderId())))
                                .filter(fault -> !record.tenderId().equals(notice.tenderId())),
                        Optional.of(Breach.of(
                                        "/consultation/buyer/organisation/registrationNumber",
                                        OTHER_BUYER.with(notice.buyerSiret())))
                                .filter(fault -> !Notice.buyerOf(record).equals(notice.buyerSiret())),
                        record.awardNoticeId()
                                .filter(given -> !given.equals(notice.id()))
                                .map(given -> Breach.of("/awardNoticeId", OTHER_NOTICE.with(notice.id()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static RefusedException refused(Text fault) {
        return RefusedException.forBreaches(
                AWARD_RECORD_INCONSISTENT, CORRECTS_NOTHING, List.of(Breach.of("/correction/supersedes", fault)));
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
        return notices.ofAwardRecord(corrections.latestOf(known.id()));
    }
}
