package fr.adjuge.tender.lot;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a lot has gone. Only decisions are statuses: whether an answer is late or the standstill period is over
 * follows from the clock and is never stored. A suspension by the judge is a fact beside the status, which it keeps.
 */
public enum LotStatus {
    /** Announced; offers may come until the deadline and stay sealed until the opening. */
    PUBLISHED,
    /** The offers are open; candidatures and offers are examined. */
    OPENED,
    /** The admitted and regular offers are being marked in scoring-service. */
    IN_EVALUATION,
    /** The frozen ranking is known (classement). */
    RANKED,
    /** The intended winner is asked for its pieces (attributaire pressenti). */
    PROVISIONALLY_AWARDED,
    /** The representative has decided the award. */
    AWARDED,
    /** The rejection letters are sent (délai de suspension). */
    STANDSTILL,
    /** Both parties have signed. */
    CONCLUDED,
    /** The contractor holds the signed contract: its performance has begun. */
    NOTIFIED,
    /** Given up before signature (sans suite). */
    DISCONTINUED,
    /** Without any offer that can be chosen (infructueux). */
    UNSUCCESSFUL,
    /** Set aside by the judge. */
    ANNULLED;

    /** In which the procedure of a lot is over, with a contract or without. */
    public static Set<LotStatus> ends() {
        return EnumSet.of(NOTIFIED, DISCONTINUED, UNSUCCESSFUL, ANNULLED);
    }
}
