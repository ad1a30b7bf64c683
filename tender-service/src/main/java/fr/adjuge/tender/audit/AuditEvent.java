package fr.adjuge.tender.audit;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One act, or one refused attempt, in the life of a tender. Never changed once written (a trigger of the database
 * refuses it), and linked to the event before it: hash = SHA-256(hash of the event before ‖ canonical form).
 */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditEvent {

    @EmbeddedId
    private EventKey key;

    private Instant at;
    private String actor;
    private String act;

    @Enumerated(EnumType.STRING)
    private AuditOutcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    private byte[] hash;

    AuditEvent(
            EventKey key,
            Instant at,
            String actor,
            String act,
            AuditOutcome outcome,
            Map<String, String> details,
            byte[] previousHash) {
        this.key = key;
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.outcome = outcome;
        this.details = Map.copyOf(details);
        this.hash = AuditChain.link(previousHash, canonical());
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected AuditEvent() {}

    /** Everything the hash covers, in one line of unambiguous text: each value is preceded by its length. */
    final String canonical() {
        var text = new StringBuilder();
        AuditChain.append(text, "tender", key.tenderId().toString());
        AuditChain.append(text, "chapter", key.chapter().name());
        AuditChain.append(text, "sequence", Integer.toString(key.sequence()));
        AuditChain.append(text, "at", at.toString());
        AuditChain.append(text, "actor", actor);
        AuditChain.append(text, "act", act);
        AuditChain.append(text, "outcome", outcome.name());
        sortedDetails().forEach((name, value) -> AuditChain.append(text, name, value));
        return text.toString();
    }

    boolean follows(byte[] previousHash) {
        return Arrays.equals(hash, AuditChain.link(previousHash, canonical()));
    }

    EventKey key() {
        return key;
    }

    Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    String act() {
        return act;
    }

    AuditOutcome outcome() {
        return outcome;
    }

    SortedMap<String, String> sortedDetails() {
        return new TreeMap<>(details);
    }

    byte[] hash() {
        return hash.clone();
    }

    String hashInHex() {
        return HexFormat.of().formatHex(hash);
    }
}
