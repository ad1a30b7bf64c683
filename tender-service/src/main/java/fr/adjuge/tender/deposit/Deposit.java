package fr.adjuge.tender.deposit;

import fr.adjuge.dto.tender.DepositKind;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.LazyGroup;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a company has deposited (pli), sealed. Whether it is on time follows from its instant and the deadline. */
@Entity
@Table(name = "deposit")
public class Deposit {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID tenderId;
    private String number;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private DepositKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> lotIds;

    private int rank;
    private Instant transmissionBeganAt;
    private Instant receivedAt;
    private int documents;
    private long totalSize;
    private String contentSha256;

    /** Grows with the files; read at the opening only. */
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("sealedContent")
    private byte[] sealedContent;

    /** Grows with the files; read where it is shown only. */
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("lockedReceipt")
    private byte[] lockedReceipt;

    private @Nullable Instant withdrawnAt;

    Deposit(Envelope envelope, Reception reception, byte[] lockedReceipt) {
        this.id = envelope.id();
        this.tenderId = envelope.tenderId();
        this.number = envelope.number();
        this.organisation = envelope.organisation();
        this.kind = envelope.kind();
        this.lotIds = List.copyOf(envelope.lotIds());
        this.documents = envelope.documents();
        this.totalSize = envelope.totalSize();
        this.transmissionBeganAt = envelope.transmissionBeganAt();
        this.contentSha256 = envelope.contentSha256();
        this.sealedContent = envelope.sealedContent();
        this.rank = reception.rank();
        this.receivedAt = reception.at();
        this.lockedReceipt = lockedReceipt.clone();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Deposit() {}

    /**
     * What is written outside of a deposit.
     *
     * @param transmissionBeganAt when the first byte of the first of its files came
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Envelope(
            UUID id,
            UUID tenderId,
            String number,
            String organisation,
            DepositKind kind,
            List<String> lotIds,
            int documents,
            long totalSize,
            Instant transmissionBeganAt,
            String contentSha256,
            byte[] sealedContent) {

        static String contextOf(UUID tenderId, UUID id) {
            return "deposit " + tenderId + " " + id;
        }
    }

    /**
     * How a deposit was received.
     *
     * @param rank its place in the order in which the deposits of the tender were sealed
     * @param at the instant that counts: when the whole of it had come
     * @param sealedAt when its turn came
     */
    public record Reception(int rank, Instant at, Instant sealedAt) {}

    /** Takes the deposit back before the deadline; it is kept and never opened. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** What it was sealed for, to be given again at the opening. */
    public String sealContext() {
        return Envelope.contextOf(tenderId, id);
    }

    public DepositFacts facts() {
        return new DepositFacts(id, organisation, kind, Set.copyOf(lotIds), rank, receivedAt, withdrawnAt != null);
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public UUID tenderId() {
        return tenderId;
    }

    public String number() {
        return number;
    }

    /** SIRET of the depositor. */
    public String organisation() {
        return organisation;
    }

    public DepositKind kind() {
        return kind;
    }

    public List<String> lotIds() {
        return lotIds;
    }

    public Instant transmissionBeganAt() {
        return transmissionBeganAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public int documents() {
        return documents;
    }

    public String contentSha256() {
        return contentSha256;
    }

    public byte[] sealedContent() {
        return sealedContent.clone();
    }

    byte[] lockedReceipt() {
        return lockedReceipt.clone();
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
