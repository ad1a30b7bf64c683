package fr.adjuge.tender.opening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class OpeningApprovalRepository implements PanacheRepositoryBase<OpeningApproval, ApprovalKey> {

    public boolean isGivenBy(UUID tenderId, String person) {
        return findByIdOptional(new ApprovalKey(tenderId, person)).isPresent();
    }

    List<OpeningApproval> of(UUID tenderId) {
        return list("key.tenderId = ?1 order by approvedAt", tenderId);
    }
}
