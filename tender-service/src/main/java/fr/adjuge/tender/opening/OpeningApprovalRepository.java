package fr.adjuge.tender.opening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class OpeningApprovalRepository implements PanacheRepositoryBase<OpeningApproval, ApprovalKey> {

    /** Whether this person has approved, and another one must still. */
    public boolean waitsForAnother(UUID tenderId, String person) {
        return findByIdOptional(new ApprovalKey(tenderId, person)).isPresent()
                && count("key.tenderId", tenderId) < DepositsOpening.OFFICERS_NEEDED;
    }

    List<OpeningApproval> of(UUID tenderId) {
        return list("key.tenderId = ?1 order by approvedAt", tenderId);
    }
}
