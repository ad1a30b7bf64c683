package fr.adjuge.peer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.util.UUID;

/** A lot of a tender, of which only its place is read. */
@Entity
class Lot {

    @EmbeddedId
    Key id;

    @MapsId("tenderId")
    @ManyToOne(fetch = FetchType.LAZY)
    Tender tender;

    @Embeddable
    record Key(UUID tenderId, String lotId) {}
}
