package fr.adjuge.tender.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<Amendment, AmendmentKey> {

    AmendmentKey nextKey(UUID tenderId) {
        return new AmendmentKey(tenderId, Math.toIntExact(count("key.tenderId", tenderId)) + 1);
    }

    List<Amendment> after(UUID tenderId, int number, int limit) {
        return find("key.tenderId = ?1 and key.number > ?2 order by key.number", tenderId, number)
                .page(0, limit)
                .list();
    }
}
