package fr.adjuge.tender.offer;

import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.tender.StoredRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a tenderer offers (offre), known since the opening. What was committed to does not change any
 * more; what is decided about it is recorded lot by lot.
 */
@Entity
@Table(name = "offer")
public class Offer extends StoredRow {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID tenderId;
    private int number;
    private UUID depositId;
    private Instant receivedAt;

    /** The leader's name and number are kept beside the form, which lists do not read. */
    private String tenderer;

    private String registrationNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> lotIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private OfferForm form;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OfferFile> files;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Examination> examinations;

    public Offer(UUID id, UUID tenderId, int number, Origin origin, OfferForm form, List<OfferFile> files) {
        this.id = id;
        this.tenderId = tenderId;
        this.number = number;
        this.depositId = origin.depositId();
        this.receivedAt = origin.receivedAt();
        this.lotIds = List.copyOf(origin.lotIds());
        this.form = form;
        this.tenderer = tenderer().organisation().name();
        this.registrationNumber = tenderer().organisation().registrationNumber();
        this.files = List.copyOf(files);
        this.examinations = Map.of();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Offer() {}

    /**
     * The deposit that became this offer.
     *
     * @param lotIds the lots for which no later deposit replaced it
     */
    public record Origin(UUID depositId, Instant receivedAt, List<String> lotIds) {}

    /** Asks or decides something about this offer, in the same way for each of these lots. */
    public void examine(Collection<String> ofLots, UnaryOperator<Examination> act) {
        var examined = new HashMap<>(examinations);
        for (var lotId : ofLots) {
            examined.put(lotId, act.apply(examinationFor(lotId)));
        }
        examinations = Map.copyOf(examined);
    }

    public Examination examinationFor(String lotId) {
        return examinations.getOrDefault(lotId, Examination.NONE);
    }

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

    /** What this offer is for one of its lots. */
    public LotOffer forLot(String lotId) {
        return LotOffer.of(this, lotId);
    }

    public List<OfferFile> files() {
        return files;
    }
}
