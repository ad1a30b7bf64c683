package fr.adjuge.tender.sealing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The public halves of the opening keys: all that a deposit needs. */
@ApplicationScoped
public class SealingKeys implements PanacheRepositoryBase<TenderKey, UUID> {

    /** The key of a published tender: its publication made one. */
    public SealingKey of(UUID tenderId) {
        return require(tenderId).sealingKey();
    }

    TenderKey require(UUID tenderId) {
        return findByIdOptional(tenderId)
                .orElseThrow(() -> new IllegalStateException("published without an opening key: " + tenderId));
    }
}
