package fr.adjuge.tender.lot;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;

import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.problem.RefusedException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class LotRepository implements PanacheRepositoryBase<Lot, LotKey> {

    public Lot require(UUID tenderId, String lotId) {
        return findByIdOptional(new LotKey(tenderId, lotId))
                .orElseThrow(() -> new RefusedException(
                        UNKNOWN_RESOURCE,
                        new Text("this tender has no lot %s", "cette consultation n'a pas de lot %s").with(lotId)));
    }

    public List<Lot> of(UUID tenderId) {
        return list("key.tenderId = ?1 order by key.lotId", tenderId);
    }
}
