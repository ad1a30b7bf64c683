package fr.adjuge.tender.award;

import fr.adjuge.dto.tender.RegistrationNumber;
import fr.adjuge.tender.lot.LotKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A letter as it was sent. */
@Entity
@Immutable
@Table(name = "letter")
class Letter {

    @Id
    private UUID id;

    @Embedded
    private LotKey lot;

    private @Nullable UUID offerId;
    private String recipient;
    private String recipientOrganisation;
    private LocalDate sentOn;
    private String subject;
    private String text;

    /** {@code offerId}: none of a depositor whose offer was never opened. */
    Letter(LotKey lot, @Nullable UUID offerId, Addressee recipient, LocalDate sentOn, String subject, String text) {
        this.id = UUID.randomUUID();
        this.lot = lot;
        this.offerId = offerId;
        this.recipient = recipient.name();
        this.recipientOrganisation =
                RegistrationNumber.of(recipient.organisation()).plain();
        this.sentOn = sentOn;
        this.subject = subject;
        this.text = text;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Letter() {}

    UUID id() {
        return id;
    }

    LotKey lot() {
        return lot;
    }

    Optional<UUID> offerId() {
        return Optional.ofNullable(offerId);
    }

    String recipient() {
        return recipient;
    }

    String recipientOrganisation() {
        return recipientOrganisation;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }
}
