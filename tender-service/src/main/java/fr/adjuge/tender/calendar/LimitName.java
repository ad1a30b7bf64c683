package fr.adjuge.tender.calendar;

import static fr.adjuge.tender.calendar.Holidays.CARRIED_OVER;
import static fr.adjuge.tender.calendar.Holidays.NOT_CARRIED_OVER;
import static fr.adjuge.tender.calendar.Holidays.NOT_COUNTED;

import fr.adjuge.dto.http.Text;

/** The limits in the calendar of a procedure, in order of time, each with the sentence that says its rule. */
public enum LimitName {
    /** The first day on which the deadline of offers may lie. */
    EARLIEST_DEADLINE(
            CARRIED_OVER,
            "First day on which the deadline may be: the day after %d days from the sending of the notice; where the last of"
                    + " them is no working day, the day after the next one that is.",
            "Premier jour possible de la date limite : le lendemain de %d jours après l'envoi de l'avis ; si le dernier n'est"
                    + " pas un jour ouvrable, le lendemain du premier jour ouvrable qui suit."),
    /** The last day on which operators may ask for documents that are missing. */
    MISSING_DOCUMENTS(
            NOT_CARRIED_OVER,
            "Last day to ask for missing documents.",
            "Dernier jour pour demander les pièces manquantes."),
    /** The last day on which operators may ask questions. */
    QUESTIONS(NOT_CARRIED_OVER, "Last day to ask questions.", "Dernier jour pour poser des questions."),
    /** The last day on which the buyer answers them. */
    ANSWERS(
            NOT_CARRIED_OVER,
            "Last day to send answers to all; safe on every reading up to the strict day.",
            "Dernier jour pour répondre à tous ; sans risque jusqu'au jour strict."),
    /** The last day on which the buyer changes details of the documents. */
    AMENDMENTS(
            NOT_CARRIED_OVER,
            "Last day to change details without postponing the deadline.",
            "Dernier jour pour modifier des détails sans reporter la date limite."),
    /** The day of the deadline of offers. */
    OFFER_DEADLINE(
            NOT_CARRIED_OVER,
            "Day of the deadline: an offer is on time until %s, to the very instant.",
            "Jour de la date limite : une offre est dans les délais jusqu'au %s, à l'instant même."),
    /** The last day on which offers bind their tenderers. */
    OFFERS_VALID_UNTIL(
            NOT_CARRIED_OVER, "Last day on which offers bind their tenderers.", "Dernier jour de validité des offres."),
    /** The last day on which the intended winner of a lot gives its pieces. */
    AWARDEE_PIECES(
            NOT_COUNTED,
            "Last day for the pieces of the intended winner: %d working days from the request.",
            "Dernier jour pour les pièces de l'attributaire pressenti : %d jours ouvrés après la demande."),
    /** The first day on which the contract of a lot may be signed. */
    EARLIEST_SIGNATURE(
            NOT_CARRIED_OVER,
            "First day on which the contract may be signed: after %d days, of which that of the sending of the rejection"
                    + " letters is the first.",
            "Premier jour possible de la signature : après %d jours, dont celui de l'envoi des lettres de rejet est le"
                    + " premier."),
    /** The last day to send the award notice of a lot. */
    AWARD_NOTICE(
            NOT_CARRIED_OVER,
            "Last day to send the award notice: %d days from the signature.",
            "Dernier jour pour envoyer l'avis d'attribution : %d jours après la signature."),
    /** The last day to publish the essential data of a contract. */
    ESSENTIAL_DATA(
            NOT_CARRIED_OVER,
            "Last day to publish the essential data: %d months from the notification.",
            "Dernier jour pour publier les données essentielles : %d mois après la notification."),
    /** The day until which candidatures, offers and the documents of the procedure are kept at least. */
    OFFERS_KEPT_UNTIL(
            NOT_CARRIED_OVER,
            "Candidatures, offers and the documents of the procedure are kept at least so long: %d years from the"
                    + " signature.",
            "Les candidatures, les offres et les documents de la procédure sont conservés au moins jusque-là : %d ans"
                    + " après la signature."),
    /** The day until which the documents of a contract are kept at least. */
    CONTRACT_KEPT_UNTIL(
            NOT_CARRIED_OVER,
            "The documents of the contract are kept at least so long: %d years from its end.",
            "Les pièces du marché sont conservées au moins jusque-là : %d ans après sa fin.");

    private final Holidays holidays;
    private final Text sentence;

    LimitName(Holidays holidays, String english, String french) {
        this.holidays = holidays;
        this.sentence = new Text(english, french);
    }

    public Holidays holidays() {
        return holidays;
    }

    /** The rule, with what it counts. */
    Text rule(Object... counted) {
        return sentence.with(counted);
    }
}
