package fr.adjuge.tender.lot;

import fr.adjuge.dto.http.Text;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a lot has gone. Only decisions are statuses: whether an answer is late or the standstill period is over
 * follows from the clock and is never stored. A suspension by the judge is a fact beside the status, which it keeps.
 */
public enum LotStatus {
    /** Announced; offers may come until the deadline and stay sealed until the opening. */
    PUBLISHED("the deposits are sealed", "les plis sont scellés"),
    /** The offers are open; candidatures and offers are examined. */
    OPENED("the deposits are open", "les plis sont ouverts"),
    /** The admitted and regular offers are being marked in scoring-service. */
    IN_EVALUATION("the evaluation is open", "l'évaluation est ouverte"),
    /** The frozen ranking is known (classement). */
    RANKED("the ranking is known", "le classement est connu"),
    /** The intended winner is asked for its pieces (attributaire pressenti). */
    PROVISIONALLY_AWARDED("the intended winner is named", "l'attributaire pressenti est désigné"),
    /** The representative has decided the award. */
    AWARDED("the award is decided", "l'attribution est décidée"),
    /** The rejection letters are sent (délai de suspension). */
    STANDSTILL("the rejection letters are sent", "les lettres de rejet sont envoyées"),
    /** Both parties have signed. */
    CONCLUDED("the contract is concluded", "le marché est conclu"),
    /** The contractor holds the signed contract: its performance has begun. */
    NOTIFIED("the contract is notified", "le marché est notifié"),
    /** Given up before signature (sans suite). */
    DISCONTINUED("the lot was given up", "le lot est sans suite"),
    /** Without any offer that can be chosen (infructueux). */
    UNSUCCESSFUL("the lot was declared unsuccessful", "le lot est infructueux"),
    /** Set aside by the judge. */
    ANNULLED("the judge has set the procedure aside", "le juge a annulé la procédure");

    private final Text words;

    LotStatus(String english, String french) {
        this.words = new Text(english, french);
    }

    /** How far a lot in this status has come, as a sentence. */
    Text words() {
        return words;
    }

    /** In which the procedure of a lot is over, with a contract or without. */
    public static Set<LotStatus> ends() {
        return EnumSet.of(NOTIFIED, DISCONTINUED, UNSUCCESSFUL, ANNULLED);
    }
}
