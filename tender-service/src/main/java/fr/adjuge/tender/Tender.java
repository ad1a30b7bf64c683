package fr.adjuge.tender;

import static fr.adjuge.tender.problem.ProblemType.TOO_EARLY;

import fr.adjuge.dto.http.KeptJson;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.problem.ProblemType;
import fr.adjuge.tender.procedure.ProcedureRules;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A procurement procedure (consultation), from its draft to the opening; from then on its lots go their own ways. */
@Entity
@Table(name = "tender")
public class Tender extends StoredRow {

    @Id
    private UUID id;

    @Version
    private int version;

    private String organisation;
    private String buyer;
    private String reference;
    private String title;

    @Enumerated(EnumType.STRING)
    private TenderStatus status;

    @Convert(converter = KeptConsultation.class)
    private KeptJson<Consultation> consultation;

    @Enumerated(EnumType.STRING)
    private ConsultationForm consultationForm;

    private Instant createdAt;
    private Instant offerDeadline;
    private @Nullable Instant publishedAt;
    private @Nullable UUID contractNoticeId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> methodHashes;

    private int amendments;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TenderDiscontinuance discontinuance;

    private @Nullable BigDecimal credits;
    private @Nullable Currency creditsCurrency;

    public Tender(UUID id, String organisation, Consultation consultation, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.status = TenderStatus.DRAFT;
        this.createdAt = now;
        this.methodHashes = Map.of();
        announce(consultation, ConsultationForm.AS_SENT);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Tender() {}

    /** Rewrites the draft; after the publication there are only amendments. */
    void revise(Consultation revised, Instant now) {
        status = permitted(TenderAction.REVISE, now);
        announce(revised, ConsultationForm.AS_SENT);
    }

    /** Gives the draft up: its reference is free for another one. */
    public void giveUp(Instant now) {
        status = permitted(TenderAction.GIVE_UP, now);
    }

    /**
     * Records the budget that decides whether an offer is unacceptable (art. L2152-3 CCP): set before the launch, and
     * never shown to the public.
     */
    void recordCredits(Money excludingVat, Instant now) {
        status = permitted(TenderAction.RECORD_CREDITS, now);
        credits = excludingVat.amount();
        creditsCurrency = excludingVat.currency();
    }

    /**
     * Sends the notice: the tender is launched, under the rules of this day, and its scoring methods are frozen.
     *
     * @param hashes by lot, the hash of its scoring method
     */
    public void publish(UUID noticeId, Map<String, String> hashes, Instant now) {
        status = permitted(TenderAction.PUBLISH, now);
        publishedAt = now;
        contractNoticeId = noticeId;
        methodHashes = Map.copyOf(hashes);
        announce(Announced.until(offerDeadline, consultation()), ConsultationForm.AS_ANSWERED);
    }

    /** Sends an amendment, which may postpone the deadline. The tender is another version even where only documents change. */
    public void amend(Instant deadline, Instant now) {
        status = permitted(TenderAction.AMEND, now);
        amendments++;
        announce(Announced.until(deadline, consultation()), ConsultationForm.AS_ANSWERED);
    }

    /** Opens the deposits, which stay sealed until the deadline is over. */
    public void open(Instant now) {
        status = permitted(TenderAction.OPEN, now);
    }

    /** Gives the tender up before the opening (déclaration sans suite); deposits stay sealed for good. */
    void discontinue(TenderDiscontinuance decided) {
        status = permitted(TenderAction.DISCONTINUE, decided.decidedAt());
        discontinuance = decided;
    }

    /** The status an action leads to; refused in another status or on the wrong side of the deadline. */
    public TenderStatus permitted(TenderAction action, Instant now) {
        ProblemType.refuse(action.ofTender().check(this, now));
        return action.leadsFrom(status);
    }

    /** Refuses who wants to know of deposits before they are opened, be it only how many there are. */
    public void requireOpened() {
        if (status != TenderStatus.OPENED) {
            throw new RefusedException(
                    TOO_EARLY,
                    new Text(
                                    "deposits are sealed until their opening, after %s",
                                    "les plis sont scellés jusqu'à leur ouverture, après le %s")
                            .with(Paris.timeOf(offerDeadline)));
        }
    }

    /** What lists show is kept beside the consultation, which they do not read. */
    private void announce(Consultation announced, ConsultationForm form) {
        consultation = KeptJson.of(announced);
        consultationForm = form;
        buyer = announced.buyer().organisation().name();
        reference = announced.reference();
        title = announced.subject().title();
        offerDeadline = announced.submission().offerDeadline().toInstant();
    }

    /** A deposit received at the very instant of the deadline is on time. */
    public boolean isDeadlineOver(Instant now) {
        return !now.isBefore(deadlineOverFrom());
    }

    /** The first instant after the deadline: the clock of a procedure counts microseconds. */
    Instant deadlineOverFrom() {
        return offerDeadline.plus(1, ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** SIRET of the buyer's organisation, from the token of whoever drafted the tender. */
    public String organisation() {
        return organisation;
    }

    public String reference() {
        return reference;
    }

    public TenderStatus status() {
        return status;
    }

    /** What is announced, as it stands now. */
    public Consultation consultation() {
        return consultation.value();
    }

    /** The same for an answer, unread where it is kept as it is answered. */
    KeptJson<Consultation> consultationToAnswer() {
        return consultationForm == ConsultationForm.AS_ANSWERED ? consultation : KeptJson.of(consultation());
    }

    /** Of a tender that was published, by their ids in order. */
    public List<String> announcedLots() {
        return methodHashes.keySet().stream().sorted().toList();
    }

    public AnnouncedLot announcedLot(String lotId) {
        return consultation().lots().stream()
                .filter(lot -> lot.id().equals(lotId))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("lot " + lotId + " is not announced"));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant offerDeadline() {
        return offerDeadline;
    }

    /** The sending of the notice, which is the launch of the procedure. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** The day whose rules apply to this tender for good. */
    public Optional<LocalDate> launchedOn() {
        return publishedAt().map(instant -> Paris.dayOf(instant));
    }

    /** The rules of its type of procedure: those of the day of its launch, for a draft those of today. */
    public ProcedureRules rules(Instant now) {
        return ProcedureRules.of(consultation().procedure().type(), launchedOn().orElseGet(() -> Paris.dayOf(now)));
    }

    public Optional<UUID> contractNoticeId() {
        return Optional.ofNullable(contractNoticeId);
    }

    /** By lot, the hash under which scoring-service knows the method that was announced. */
    public Map<String, String> methodHashes() {
        return Map.copyOf(methodHashes);
    }

    public Optional<TenderDiscontinuance> discontinuance() {
        return Optional.ofNullable(discontinuance);
    }

    public Optional<Money> credits() {
        return Optional.ofNullable(credits)
                .flatMap(amount -> Optional.ofNullable(creditsCurrency).map(unit -> new Money(amount, unit)));
    }
}
