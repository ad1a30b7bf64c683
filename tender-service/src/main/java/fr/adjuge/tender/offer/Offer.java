package fr.adjuge.tender.offer;

import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.OfferForm;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a tenderer offers (offre), known since the opening. What was committed to does not change any more. */
@Entity
@Table(name = "offer")
public class Offer {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID tenderId;
    private int number;
    private UUID depositId;
    private Instant receivedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> lotIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private OfferForm form;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OfferFile> files;

    public Offer(UUID id, UUID tenderId, int number, Origin origin, OfferForm form, List<OfferFile> files) {
        this.id = id;
        this.tenderId = tenderId;
        this.number = number;
        this.depositId = origin.depositId();
        this.receivedAt = origin.receivedAt();
        this.lotIds = List.copyOf(origin.lotIds());
        this.form = form;
        this.files = List.copyOf(files);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Offer() {}

    /**
     * The deposit that became this offer.
     *
     * @param lotIds the lots for which no later deposit replaced it
     */
    public record Origin(UUID depositId, Instant receivedAt, List<String> lotIds) {}

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID tenderId() {
        return tenderId;
    }

    /** Its place in the order of reception, from 1 on. */
    public int number() {
        return number;
    }

    public UUID depositId() {
        return depositId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The lots that this offer is for; the form may price others, on which a later deposit replaced it. */
    public List<String> lotIds() {
        return lotIds;
    }

    public boolean isFor(String lotId) {
        return lotIds.contains(lotId);
    }

    public OfferForm form() {
        return form;
    }

    /** The tenderer alone, or the leader of the group (mandataire). */
    public Company tenderer() {
        return form.members().get(0);
    }

    public Optional<OfferForm.LotPrices> pricesFor(String lotId) {
        return form.lots().stream()
                .filter(prices -> isFor(lotId) && prices.lotId().equals(lotId))
                .findAny();
    }

    public List<OfferFile> files() {
        return files;
    }
}
