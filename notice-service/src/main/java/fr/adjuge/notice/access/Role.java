package fr.adjuge.notice.access;

import java.util.Locale;

/** What a person or client may be, as said in the token's {@code groups}; this service knows only those it asks for. */
public enum Role {
    /** Agent of the buyer: checks and publishes its notices. */
    BUYER,
    /** Decides and signs for the buyer (représentant du pouvoir adjudicateur). */
    REPRESENTATIVE,
    /** Reads what others did. */
    AUDITOR,
    /** Another of our services. */
    SERVICE;

    String inToken() {
        return name().toLowerCase(Locale.ROOT);
    }
}
