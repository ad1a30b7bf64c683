package fr.adjuge.tender;

/**
 * How what is announced is kept. A new form comes whenever a release answers otherwise than what an earlier one kept; what
 * is in an old form is read, and answered as it is now.
 */
enum ConsultationForm {
    /** As its buyer has sent it, times with their offset: drafts, and what was announced before there was another form. */
    AS_SENT,
    /** To the letter as it is answered. */
    AS_ANSWERED
}
