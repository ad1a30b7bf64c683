package fr.adjuge.tender.sealing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which key pair a tender has, and its public half. The private half is not in this database. */
@Entity
@Immutable
@Table(name = "tender_key")
class TenderKey {

    @Id
    private UUID tenderId;

    private UUID keyId;
    private byte[] publicKeyset;
    private Instant madeAt;

    TenderKey(UUID tenderId, UUID keyId, byte[] publicKeyset, Instant madeAt) {
        this.tenderId = tenderId;
        this.keyId = keyId;
        this.publicKeyset = publicKeyset.clone();
        this.madeAt = madeAt;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected TenderKey() {}

    UUID keyId() {
        return keyId;
    }

    SealingKey sealingKey() {
        return SealingKey.of(publicKeyset);
    }
}
