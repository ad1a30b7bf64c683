package fr.adjuge.notice.award;

import static fr.adjuge.notice.problem.ProblemType.LOT_HAS_A_NOTICE;
import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.notice.LotAward;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which notice tells how a lot ended. A lot has one: a second record of it corrects the first, or is refused. */
@ApplicationScoped
class AwardedLots {

    private static final Text TOLD_BY = new Text(
            "%s: notice %s tells of this lot; a record that corrects the one it was made of names that in its correction",
            "%s : l'avis %s porte sur ce lot ; une attribution qui corrige la sienne la désigne dans sa correction");

    private final EntityManager database;

    AwardedLots(EntityManager database) {
        this.database = database;
    }

    /** Makes whoever brings another record of the same tender wait for the end of this transaction. */
    void lock(UUID tenderId) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:id, 3))")
                .setParameter("id", tenderId.toString())
                .getSingleResult();
    }

    /** Refuses a record of a lot of which another notice tells than this one. */
    void requireFree(AwardRecord record, Optional<UUID> noticeId) {
        var taken = takenOf(record, noticeId);
        if (!taken.isEmpty()) {
            throw RefusedException.forBreaches(
                    LOT_HAS_A_NOTICE, new Text("a lot has one notice", "un lot a un seul avis"), taken);
        }
    }

    /** Gives the lots of a record to its notice, in the place of those that it had. */
    void give(AwardRecord record, UUID noticeId) {
        database.createNativeQuery("delete from awarded_lot where notice_id = :notice")
                .setParameter("notice", noticeId)
                .executeUpdate();
        for (var lot : record.lots()) {
            database.createNativeQuery(
                            "insert into awarded_lot (tender_id, lot_id, notice_id) values (:tender, :lot, :notice)")
                    .setParameter("tender", record.tenderId())
                    .setParameter("lot", lot.lotId())
                    .setParameter("notice", noticeId)
                    .executeUpdate();
        }
    }

    private List<Breach> takenOf(AwardRecord record, Optional<UUID> noticeId) {
        Stream<?> rows = database.createNativeQuery(
                        "select lot_id, notice_id from awarded_lot where tender_id = :tender")
                .setParameter("tender", record.tenderId())
                .getResultStream();
        var notices = rows.map(Object[].class::cast)
                .filter(row -> !noticeId.filter(row[1]::equals).isPresent())
                .collect(toMap(row -> (String) row[0], row -> (UUID) row[1]));
        var lots = record.lots().stream().map(LotAward::lotId).toList();
        return IntStream.range(0, lots.size())
                .filter(i -> notices.containsKey(lots.get(i)))
                .mapToObj(i -> Breach.of("/lots/" + i + "/lotId", TOLD_BY.with(lots.get(i), notices.get(lots.get(i)))))
                .toList();
    }
}
