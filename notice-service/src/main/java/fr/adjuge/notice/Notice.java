package fr.adjuge.notice;

import static fr.adjuge.notice.NoticeAction.CORRECT;
import static fr.adjuge.notice.NoticeAction.DELIVER;
import static fr.adjuge.notice.NoticeAction.PUBLISH;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.notice.LotAward;
import fr.adjuge.dto.tender.RegistrationNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The award notice (avis d'attribution) of one award record, from its receipt to its publication. */
@Entity
public class Notice {

    /** How many days after the signature of the contract the notice is sent at the latest. */
    private static final int DAYS_TO_SEND = 30;

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID awardRecordId;
    private UUID tenderId;
    private String buyerSiret;
    private String reference;
    private String title;
    private LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    private Instant createdAt;
    private @Nullable Instant dispatchedAt;
    private @Nullable Instant publishedAt;

    /** A notice keeps the identifier that the buyer gave it; without one it gets its own (v4, as eForms wants it). */
    public Notice(AwardRecord award, Instant now) {
        this.id = award.awardNoticeId().orElseGet(UUID::randomUUID);
        this.tenderId = award.tenderId();
        this.buyerSiret = buyerOf(award);
        this.status = NoticeStatus.TO_PUBLISH;
        this.createdAt = now;
        take(award);
    }

    /** SIRET of the organisation that ran the procedure. */
    public static String buyerOf(AwardRecord award) {
        return award.organisation().orElseGet(() -> RegistrationNumber.of(
                        award.consultation().buyer().organisation())
                .plain());
    }

    /** What the notice tells of its record. */
    private void take(AwardRecord award) {
        var consultation = award.consultation();
        this.awardRecordId = award.id();
        this.reference = consultation.reference();
        this.title = consultation.subject().title();
        this.signedOn = award.lots().stream()
                .map(LotAward::contract)
                .map(LotAward.SignedContract::signedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Notice() {}

    /**
     * Sends the notice: its dispatch date is that of this moment.
     *
     * @param faults what stands against it, asked for where nothing else does
     */
    public void publish(Supplier<List<Breach>> faults, Instant now) {
        status = PUBLISH.applyTo(with(faults), now);
        dispatchedAt = now;
    }

    /** Is made of another award record from now on: while it has not been sent, nobody outside has seen it. */
    public void correct(AwardRecord award, Instant now) {
        status = CORRECT.applyTo(with(List::of), now);
        take(award);
    }

    /** The publication channel has the notice. */
    public void delivered(Instant now) {
        status = DELIVER.applyTo(with(List::of), now);
        publishedAt = now;
    }

    /** As its acts see it. */
    NoticeCase with(Supplier<List<Breach>> faults) {
        return new NoticeCase(id, status, faults);
    }

    /** The last day on which the notice may be sent: the first contract signed sets it. */
    public LocalDate lastDayToSend() {
        return signedOn.plusDays(DAYS_TO_SEND);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID awardRecordId() {
        return awardRecordId;
    }

    public UUID tenderId() {
        return tenderId;
    }

    /** The organisation whose agents may read the notice before it is published. */
    public String buyerSiret() {
        return buyerSiret;
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public NoticeStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> dispatchedAt() {
        return Optional.ofNullable(dispatchedAt);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }
}
