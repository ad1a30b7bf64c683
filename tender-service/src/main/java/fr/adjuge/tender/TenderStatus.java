package fr.adjuge.tender;

import fr.adjuge.dto.http.Text;

/**
 * How far a tender as a whole has gone. Only decisions are statuses: whether the offer deadline is over follows from
 * the clock and is never stored. From the opening on, each lot has a status of its own, and that of the tender follows
 * from these.
 */
public enum TenderStatus {
    /** Being prepared; seen by the buyer only. */
    DRAFT("the notice is not sent yet", "l'avis n'est pas encore envoyé"),
    /** The notice was sent; deposits are received until the deadline. */
    PUBLISHED("the notice is sent", "l'avis est envoyé"),
    /** The deposits received in time were opened. */
    OPENED("the deposits are open", "les plis sont ouverts"),
    /** Opened, and every lot has ended, with a contract or without. Never stored: a lot may be taken up again. */
    ENDED("every lot has ended", "tous les lots sont terminés"),
    /** Given up before the opening (déclaration sans suite). */
    DISCONTINUED("the tender was given up", "la consultation est sans suite"),
    /** A draft that was given up: nobody finds it any more, only its trail can be read. */
    GIVEN_UP("the draft was given up", "le projet est abandonné");

    private final Text words;

    TenderStatus(String english, String french) {
        this.words = new Text(english, french);
    }

    /** How far a tender in this status has come, as a sentence. */
    Text words() {
        return words;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return this != DRAFT && this != GIVEN_UP;
    }

    /** What a tender is as a whole: opened as long as one of its lots has not ended. */
    public TenderStatus given(boolean isALotRunning) {
        return this == OPENED && !isALotRunning ? ENDED : this;
    }
}
