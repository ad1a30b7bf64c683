package fr.adjuge.tender.upload;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A file that was received whole. It is part of an offer only once a deposit names it. */
@Entity
@Immutable
@Table(name = "upload")
class Upload {

    @EmbeddedId
    private UploadKey key;

    private Instant startedAt;
    private Instant receivedAt;
    private long size;
    private String sha256;
    private String blob;
    private byte[] lockedDetails;
    private String sealedFor;

    Upload(UploadKey key, Transmission transmission, String blob, byte[] lockedDetails) {
        this.key = key;
        this.startedAt = transmission.startedAt();
        this.receivedAt = transmission.receivedAt();
        this.size = transmission.size();
        this.sha256 = transmission.sha256();
        this.blob = blob;
        this.lockedDetails = lockedDetails.clone();
        this.sealedFor = key.context();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Upload() {}

    /** What came, and from when to when. */
    record Transmission(Instant startedAt, Instant receivedAt, long size, String sha256) {}

    UploadKey key() {
        return key;
    }

    /** What the file is sealed for, and its details are locked for: its key as it was written when the file came. */
    String sealedFor() {
        return sealedFor;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    String blob() {
        return blob;
    }

    byte[] lockedDetails() {
        return lockedDetails.clone();
    }
}
