package fr.adjuge.tender.access;

import java.util.Locale;

/** What a person or client may be, as said in the token's {@code groups}. */
public enum Role {
    /** Agent of the buyer: drafts, publishes, answers, examines. */
    BUYER,
    /** Opens the deposits, with a second one, after the deadline. */
    OPENER,
    /** Gives marks. */
    EVALUATOR,
    /** Decides the award and signs for the buyer (représentant du pouvoir adjudicateur). */
    REPRESENTATIVE,
    /** A company that answers (opérateur économique). */
    OPERATOR,
    /** Reads the audit trail. */
    AUDITOR,
    /** Another of our services. */
    SERVICE;

    /** As it is written in {@code @RolesAllowed} and in tokens. */
    public static Role named(String inToken) {
        return valueOf(inToken.toUpperCase(Locale.ROOT));
    }

    /** Whether this is a role in the buyer's house, for its own tenders only. */
    public boolean isOfBuyer() {
        return this != OPERATOR && this != SERVICE;
    }

    public String inToken() {
        return name().toLowerCase(Locale.ROOT);
    }
}
