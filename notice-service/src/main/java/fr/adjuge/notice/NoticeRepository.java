package fr.adjuge.notice;

import static fr.adjuge.notice.problem.ProblemType.UNKNOWN_NOTICE;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    /**
     * Which notices a list shows.
     *
     * @param reader the organisation whose own notices are shown before they are published too
     * @param organisation the buyer, if it is one only
     */
    record Selection(
            Optional<String> reader,
            Optional<String> organisation,
            Optional<UUID> tenderId,
            Optional<NoticeStatus> status) {}

    public Notice require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    public Notice ofAwardRecord(UUID awardRecordId) {
        return find("awardRecordId", awardRecordId).firstResult();
    }

    /** In the order of their creation, one more than {@code limit} if there are as many. */
    List<Notice> list(Selection selection, Optional<Cursor> after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new Parameters();
        conditions.add("(status = :published or buyerSiret = :reader)");
        values.and("published", NoticeStatus.PUBLISHED)
                .and("reader", selection.reader().orElse(""));
        selection.organisation().ifPresent(buyer -> {
            conditions.add("buyerSiret = :buyer");
            values.and("buyer", buyer);
        });
        selection.tenderId().ifPresent(tender -> {
            conditions.add("tenderId = :tender");
            values.and("tender", tender);
        });
        selection.status().ifPresent(status -> {
            conditions.add("status = :status");
            values.and("status", status);
        });
        after.ifPresent(cursor -> {
            conditions.add("(createdAt, id) > (:createdAt, :id)");
            values.and("createdAt", cursor.key(0, Instant::parse)).and("id", cursor.key(1, UUID::fromString));
        });
        return find(String.join(" and ", conditions) + " order by createdAt, id", values)
                .page(0, limit + 1)
                .list();
    }

    static RefusedException unknown(UUID id) {
        return new RefusedException(UNKNOWN_NOTICE, new Text("no notice %s", "pas d'avis %s").with(id));
    }
}
