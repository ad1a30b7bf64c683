package fr.adjuge.tender.access;

import fr.adjuge.dto.http.Text;
import java.util.Locale;

/** What a person or client may be, as said in the token's {@code groups}. */
public enum Role {
    /** Agent of the buyer: drafts, publishes, answers, examines. */
    BUYER("buyer", "acheteur"),
    /** Opens the deposits, with a second one, after the deadline. */
    OPENER("opener", "ouvreur des plis"),
    /** Gives marks. */
    EVALUATOR("evaluator", "évaluateur"),
    /** Decides the award and signs for the buyer (représentant du pouvoir adjudicateur). */
    REPRESENTATIVE("representative", "représentant"),
    /** A company that answers (opérateur économique). */
    OPERATOR("operator", "opérateur économique"),
    /** Reads the audit trail. */
    AUDITOR("auditor", "auditeur"),
    /** Another of our services. */
    SERVICE("service", "service");

    private final Text word;

    Role(String english, String french) {
        this.word = new Text(english, french);
    }

    /** As it is written in {@code @RolesAllowed} and in tokens. */
    public static Role named(String inToken) {
        return valueOf(inToken.toUpperCase(Locale.ROOT));
    }

    Text word() {
        return word;
    }

    /** Whether this is a role in the buyer's house, for its own tenders only. */
    public boolean isOfBuyer() {
        return this != OPERATOR && this != SERVICE;
    }

    String inToken() {
        return name().toLowerCase(Locale.ROOT);
    }
}
