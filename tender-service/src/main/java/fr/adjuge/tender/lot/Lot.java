package fr.adjuge.tender.lot;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The unit of result: one lot may fail while another is awarded. */
@Entity
@Table(name = "lot")
public class Lot {

    @EmbeddedId
    private LotKey key;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private LotStatus status;

    /** A lot begins with the publication of its tender. */
    public Lot(LotKey key) {
        this.key = key;
        this.status = LotStatus.PUBLISHED;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Lot() {}

    public LotKey key() {
        return key;
    }

    public int version() {
        return version;
    }

    public LotStatus status() {
        return status;
    }
}
