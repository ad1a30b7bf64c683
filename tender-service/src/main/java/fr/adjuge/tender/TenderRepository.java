package fr.adjuge.tender;

import static fr.adjuge.tender.TenderStatus.ENDED;
import static fr.adjuge.tender.TenderStatus.OPENED;
import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_TENDER;
import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.access.Caller;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.lot.LotRepository;
import fr.adjuge.tender.problem.Conflict;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Tenders, as far as the caller may know of them: what belongs to others looks exactly like what does not exist. */
@ApplicationScoped
public class TenderRepository implements PanacheRepositoryBase<Tender, UUID> {

    private static final String HAS_A_RUNNING_LOT =
            "exists (select 1 from Lot lot where lot.key.tenderId = tender.id and " + LotRepository.RUNNING + ")";

    private static final String LISTED = """
            select tender.id, tender.organisation, tender.buyer, tender.reference, tender.title, tender.status,
                   tender.status = OPENED and %s, tender.createdAt, tender.offerDeadline, tender.publishedAt
              from Tender tender
             where tender.status <> GIVEN_UP and (tender.status <> DRAFT or tender.organisation = :own)""".formatted(HAS_A_RUNNING_LOT);

    private final Caller caller;

    TenderRepository(Caller caller) {
        this.caller = caller;
    }

    /** A tender of the caller's own organisation. */
    public Tender requireOwn(UUID id) {
        var own = caller.organisation();
        return require(id, tender -> tender.organisation().equals(own) && tender.status() != TenderStatus.GIVEN_UP);
    }

    /** The same, as it is until the transaction ends: whoever means to change it waits. */
    public Tender requireOwnUnchanged(UUID id) {
        var tender = requireOwn(id);
        getEntityManager().refresh(tender, LockModeType.PESSIMISTIC_READ);
        return tender;
    }

    /** A tender of the caller's own organisation whose trail is read: of a draft that was given up it is all there is. */
    public Tender requireOwnTrail(UUID id) {
        var own = caller.organisation();
        return require(id, tender -> tender.organisation().equals(own));
    }

    /** A tender that everybody may know of. */
    public Tender requirePublished(UUID id) {
        return require(id, tender -> tender.status().isPublic());
    }

    /** A published tender, or the draft of the caller's own organisation. */
    public Tender requireVisible(UUID id) {
        return require(
                id,
                tender -> tender.status().isPublic()
                        || tender.status() == TenderStatus.DRAFT && caller.belongsTo(tender.organisation()));
    }

    /** Another version of a tender, where what changes is beside it. */
    public void renew(Tender tender) {
        getEntityManager().lock(tender, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** A reference names one tender of an organisation; that of a draft that was given up is free. */
    void requireFreeReference(Tender tender, String reference) {
        var taken = count(
                "organisation = ?1 and reference = ?2 and id <> ?3 and status <> ?4",
                tender.organisation(),
                reference,
                tender.id(),
                TenderStatus.GIVEN_UP);
        if (taken > 0) {
            throw Conflict.REFERENCE_TAKEN.refusal();
        }
    }

    /**
     * Which tenders are listed; of what is not given, all.
     *
     * @param deadlineFrom the first day of the offer deadline, in Paris
     * @param deadlineUntil its last day
     */
    record Filter(
            Optional<TenderStatus> status,
            Optional<String> organisation,
            Optional<String> reference,
            Optional<LocalDate> deadlineFrom,
            Optional<LocalDate> deadlineUntil) {}

    /**
     * What the caller may know of, the last drafted first.
     *
     * @param after where the page before ended, if there was one
     */
    List<ListedTender> page(Filter filter, Optional<Cursor> after, int limit) {
        var hql = new StringBuilder(LISTED);
        var values = new HashMap<String, Object>(
                Map.of("own", caller.knownOrganisation().orElse("")));
        filter.status().ifPresent(wanted -> {
            hql.append(" and tender.status = :status");
            values.put("status", wanted == ENDED ? OPENED : wanted);
        });
        filter.status().filter(wanted -> wanted == OPENED || wanted == ENDED).ifPresent(wanted -> hql.append(
                        wanted == ENDED ? " and not " : " and ")
                .append(HAS_A_RUNNING_LOT));
        filter.organisation().ifPresent(wanted -> {
            hql.append(" and tender.organisation = :organisation");
            values.put("organisation", wanted);
        });
        filter.reference().ifPresent(wanted -> {
            hql.append(" and tender.reference = :reference");
            values.put("reference", wanted);
        });
        filter.deadlineFrom().ifPresent(day -> {
            hql.append(" and tender.offerDeadline >= :from");
            values.put("from", Paris.startOf(day));
        });
        filter.deadlineUntil().ifPresent(day -> {
            hql.append(" and tender.offerDeadline <= :until");
            values.put("until", Paris.endOf(day));
        });
        after.ifPresent(cursor -> {
            hql.append(" and (tender.createdAt, tender.id) < (:createdAt, :id)");
            values.put("createdAt", cursor.key(0, Instant::parse));
            values.put("id", cursor.key(1, UUID::fromString));
        });
        var query = getEntityManager()
                .createQuery(hql + " order by tender.createdAt desc, tender.id desc", ListedTender.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** By id, the buyers' own references of these tenders. */
    public Map<UUID, String> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id, reference from Tender where id in :ids", Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(tender -> tender.get(0, UUID.class), tender -> tender.get(1, String.class)));
    }

    private Tender require(UUID id, Predicate<Tender> mayBeKnown) {
        return findByIdOptional(id)
                .filter(mayBeKnown)
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_TENDER, new Text("there is no tender %s", "il n'y a pas de consultation %s").with(id)));
    }
}
