package fr.adjuge.tender.lot;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;
import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class LotRepository implements PanacheRepositoryBase<Lot, LotKey> {

    /** Of a {@code lot} in a query: it has not ended. */
    public static final String RUNNING = "lot.status not in "
            + LotStatus.ends().stream().map(LotStatus::name).collect(joining(", ", "(", ")"));

    private static final String LISTED = """
        select tender.id, tender.reference, lot.key.lotId, lot.status, lot.suspension is not null, tender.createdAt
          from Lot lot join Tender tender on tender.id = lot.key.tenderId
         where %s
         order by tender.createdAt desc, tender.id, lot.key.lotId
        """;

    public Lot require(UUID tenderId, String lotId) {
        return findByIdOptional(new LotKey(tenderId, lotId))
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE,
                        new Text("this tender has no lot %s", "cette consultation n'a pas de lot %s").with(lotId)));
    }

    /**
     * The lots of a buyer, those of the last drafted tender first.
     *
     * @param after where the page before ended, if there was one
     */
    List<ListedLot> page(
            String organisation,
            Optional<UUID> tenderId,
            Optional<LotStatus> status,
            Optional<Cursor> after,
            int limit) {
        var conditions = new ArrayList<>(List.of("tender.organisation = :organisation"));
        var values = new HashMap<String, Object>(Map.of("organisation", organisation));
        tenderId.ifPresent(wanted -> {
            conditions.add("tender.id = :tender");
            values.put("tender", wanted);
        });
        status.ifPresent(wanted -> {
            conditions.add("lot.status = :status");
            values.put("status", wanted);
        });
        after.ifPresent(cursor -> {
            conditions.add("(tender.createdAt < :draftedAt or tender.createdAt = :draftedAt"
                    + " and (tender.id, lot.key.lotId) > (:id, :lotId))");
            values.put("draftedAt", cursor.key(0, Instant::parse));
            values.put("id", cursor.key(1, UUID::fromString));
            values.put("lotId", cursor.key(2, key -> key));
        });
        var query = getEntityManager()
                .createQuery(LISTED.formatted(String.join(" and ", conditions)), ListedLot.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Whether a lot of this tender has not ended. */
    public boolean isAnyRunning(UUID tenderId) {
        return count("from Lot lot where lot.key.tenderId = ?1 and " + RUNNING, tenderId) > 0;
    }

    public List<Lot> of(UUID tenderId) {
        return list("key.tenderId = ?1 order by key.lotId", tenderId);
    }
}
