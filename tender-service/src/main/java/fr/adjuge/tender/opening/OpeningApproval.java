package fr.adjuge.tender.opening;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One officer's word that the deposits of a tender be opened. */
@Entity
@Immutable
@Table(name = "opening_approval")
class OpeningApproval {

    @EmbeddedId
    private ApprovalKey key;

    private String name;
    private Instant approvedAt;

    OpeningApproval(UUID tenderId, String person, String name, Instant approvedAt) {
        this.key = new ApprovalKey(tenderId, person);
        this.name = name;
        this.approvedAt = approvedAt;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected OpeningApproval() {}

    String person() {
        return key.person();
    }

    String name() {
        return name;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
