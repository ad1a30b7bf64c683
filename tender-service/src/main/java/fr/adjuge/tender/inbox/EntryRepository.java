package fr.adjuge.tender.inbox;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.InboxEntry.Kind;
import fr.adjuge.dto.tender.InboxEntry.State;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries of one company; those of others look exactly like what does not exist. */
@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {

    /** Which entries are listed. */
    record Filter(Optional<Kind> kind, Optional<State> state, Optional<UUID> tenderId) {}

    /**
     * The newest first.
     *
     * @param after where the page before ended, if there was one
     */
    List<Entry> page(String organisation, Filter filter, LocalDate today, Optional<Cursor> after, int limit) {
        var conditions = new ArrayList<>(List.of("organisation = :organisation"));
        var values = Parameters.with("organisation", organisation);
        filter.kind().ifPresent(wanted -> {
            conditions.add("kind = :kind");
            values.and("kind", wanted);
        });
        filter.tenderId().ifPresent(wanted -> {
            conditions.add("tenderId = :tender");
            values.and("tender", wanted);
        });
        filter.state().ifPresent(wanted -> {
            conditions.add(condition(wanted));
            if (wanted == State.OPEN || wanted == State.OVERDUE) {
                values.and("today", today);
            }
        });
        after.ifPresent(cursor -> {
            conditions.add("(happenedAt, id) < (:happenedAt, :id)");
            values.and("happenedAt", cursor.key(0, Instant::parse)).and("id", cursor.key(1, UUID::fromString));
        });
        return find(String.join(" and ", conditions) + " order by happenedAt desc, id desc", values)
                .page(0, limit)
                .list();
    }

    Entry require(String organisation, UUID id) {
        return find("id = ?1 and organisation = ?2", id, organisation)
                .firstResultOptional()
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE,
                        new Text("your inbox has no entry %s", "votre boîte de réception n'a pas d'entrée %s")
                                .with(id)));
    }

    private static String condition(State state) {
        return switch (state) {
            case INFORMATION -> "dueOn is null";
            case ANSWERED -> "dueOn is not null and answeredOn is not null";
            case CLOSED -> "dueOn is not null and answeredOn is null and closed";
            case OPEN -> "dueOn >= :today and answeredOn is null and not closed";
            case OVERDUE -> "dueOn < :today and answeredOn is null and not closed";
        };
    }
}
