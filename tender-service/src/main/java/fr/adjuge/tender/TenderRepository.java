package fr.adjuge.tender;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_TENDER;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.problem.RefusedException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Tenders, as far as the caller may know of them: what belongs to others looks exactly like what does not exist. */
@ApplicationScoped
public class TenderRepository implements PanacheRepositoryBase<Tender, UUID> {

    private final Caller caller;

    TenderRepository(Caller caller) {
        this.caller = caller;
    }

    /** A tender of the caller's own organisation. */
    public Tender requireOwn(UUID id) {
        return require(id, tender -> caller.belongsTo(tender.organisation()));
    }

    /** A tender that everybody may know of. */
    public Tender requirePublished(UUID id) {
        return require(id, tender -> tender.status() != TenderStatus.DRAFT);
    }

    /** A published tender, or the draft of the caller's own organisation. */
    public Tender requireVisible(UUID id) {
        return require(id, tender -> tender.status() != TenderStatus.DRAFT || caller.belongsTo(tender.organisation()));
    }

    /**
     * What the caller may know of, the last drafted first.
     *
     * @param status only those in this status, if given
     * @param after where the page before ended, if there was one
     */
    List<ListedTender> page(Optional<TenderStatus> status, Optional<Cursor> after, int limit) {
        var conditions = new ArrayList<>(List.of("(status <> :draft or organisation = :own)"));
        var values = Parameters.with("draft", TenderStatus.DRAFT)
                .and("own", caller.knownOrganisation().orElse(""));
        status.ifPresent(wanted -> {
            conditions.add("status = :status");
            values.and("status", wanted);
        });
        after.ifPresent(cursor -> {
            conditions.add("(createdAt, id) < (:createdAt, :id)");
            values.and("createdAt", cursor.key(0, Instant::parse)).and("id", cursor.key(1, UUID::fromString));
        });
        return find(String.join(" and ", conditions) + " order by createdAt desc, id desc", values)
                .project(ListedTender.class)
                .page(0, limit)
                .list();
    }

    private Tender require(UUID id, Predicate<Tender> mayBeKnown) {
        return findByIdOptional(id)
                .filter(mayBeKnown)
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_TENDER, new Text("there is no tender %s", "il n'y a pas de consultation %s").with(id)));
    }
}
