package fr.adjuge.tender.inbox;

import fr.adjuge.dto.tender.InboxEntry;
import fr.adjuge.tender.StoredRow;
import fr.adjuge.tender.offer.OfferFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a company has answered to a request, as it sent it; a late answer too, since the buyer is free to read it. */
@Entity
@Immutable
@Table(name = "request_answer")
public class RequestAnswer extends StoredRow {

    @Id
    private UUID id;

    /** Its place among all answers, which the database gives: two may come in the same instant. */
    @Column(insertable = false, updatable = false)
    private long number;

    private UUID requestId;
    private UUID tenderId;
    private UUID offerId;

    @Enumerated(EnumType.STRING)
    private InboxEntry.Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> lotIds;

    private String organisation;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OfferFile> files;

    private Instant receivedAt;
    private boolean late;

    RequestAnswer(Entry request, UUID offerId, String text, List<OfferFile> files, Instant receivedAt, boolean late) {
        this.id = UUID.randomUUID();
        this.requestId = request.id();
        this.tenderId = request.tenderId();
        this.offerId = offerId;
        this.kind = request.kind();
        this.lotIds = List.copyOf(request.lotIds());
        this.organisation = request.organisation();
        this.text = text;
        this.files = List.copyOf(files);
        this.receivedAt = receivedAt;
        this.late = late;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected RequestAnswer() {}

    public UUID id() {
        return id;
    }

    long number() {
        return number;
    }

    public UUID requestId() {
        return requestId;
    }

    UUID tenderId() {
        return tenderId;
    }

    UUID offerId() {
        return offerId;
    }

    public InboxEntry.Kind kind() {
        return kind;
    }

    public List<String> lotIds() {
        return lotIds;
    }

    /** Of the depositor of the offer. */
    String organisation() {
        return organisation;
    }

    public String text() {
        return text;
    }

    public List<OfferFile> files() {
        return files;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public boolean isLate() {
        return late;
    }
}
