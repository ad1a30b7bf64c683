package fr.adjuge.tender.document;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class DocumentRepository implements PanacheRepositoryBase<TenderDocument, UUID> {

    public int countInForce(UUID tenderId) {
        return Math.toIntExact(count("tenderId = ?1 and inForce = true", tenderId));
    }

    /** Whether a file waits for an amendment to announce it. */
    public boolean hasPrepared(UUID tenderId) {
        return count("tenderId = ?1 and inForce = false and replacedBy is null", tenderId) > 0;
    }

    public Optional<TenderDocument> find(UUID tenderId, UUID id) {
        return find("tenderId = ?1 and id = ?2", tenderId, id).firstResultOptional();
    }

    TenderDocument require(UUID tenderId, UUID id, boolean preparedToo) {
        return find(tenderId, id)
                .filter(document -> preparedToo || !document.isPrepared())
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE, new Text("there is no document %s", "il n'y a pas de document %s").with(id)));
    }

    /** In the order in which they were added. */
    List<TenderDocument> page(UUID tenderId, boolean preparedToo, Optional<Cursor> after, int limit) {
        var values = Parameters.with("tenderId", tenderId);
        var condition = "tenderId = :tenderId";
        if (!preparedToo) {
            condition += " and (inForce = true or replacedBy is not null)";
        }
        if (after.isPresent()) {
            condition += " and (addedAt, id) > (:addedAt, :id)";
            values.and("addedAt", after.get().key(0, Instant::parse))
                    .and("id", after.get().key(1, UUID::fromString));
        }
        return find(condition + " order by addedAt, id", values).page(0, limit).list();
    }

    /** Of a draft that is given up; tells where their content was kept. */
    List<String> removeAll(UUID tenderId) {
        var removed = list("tenderId", tenderId);
        removed.forEach(this::delete);
        return removed.stream().map(TenderDocument::blob).toList();
    }

    boolean keeps(String blob) {
        return count("blob", blob) > 0;
    }
}
