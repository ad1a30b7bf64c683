package fr.adjuge.tender.document;

import fr.adjuge.dto.tender.DocumentKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of the procurement documents. Its content never changes: another file takes its place. */
@Entity
@Table(name = "tender_document")
public class TenderDocument {

    @Id
    private UUID id;

    private UUID tenderId;
    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String blob;
    private long size;
    private String sha256;
    private Instant addedAt;
    private boolean inForce;
    private @Nullable UUID replacedBy;

    /** In force at once while the tender is a draft; later only once an amendment has announced it. */
    TenderDocument(UUID id, UUID tenderId, NewDocument file, boolean inForce, Instant now) {
        this.id = id;
        this.tenderId = tenderId;
        this.name = file.name();
        this.kind = file.kind();
        this.blob = file.blob();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.inForce = inForce;
        this.addedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected TenderDocument() {}

    /** Puts another document in the place of this one, which remains to be read. */
    public void giveWayTo(TenderDocument replacement) {
        inForce = false;
        replacedBy = replacement.id;
        replacement.inForce = true;
    }

    /** Uploaded, and not announced by an amendment yet. */
    public boolean isPrepared() {
        return !inForce && replacedBy == null;
    }

    public boolean isInForce() {
        return inForce;
    }

    public UUID id() {
        return id;
    }

    UUID tenderId() {
        return tenderId;
    }

    String name() {
        return name;
    }

    DocumentKind kind() {
        return kind;
    }

    String blob() {
        return blob;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Instant addedAt() {
        return addedAt;
    }

    Optional<UUID> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }
}
