package fr.adjuge.dto.tender;

/** What a procurement document is for. */
public enum DocumentKind {
    /** Règlement de la consultation. */
    CONSULTATION_RULES,
    /** Acte d'engagement. */
    COMMITMENT,
    /** Cahier des clauses administratives particulières, and its annexes. */
    ADMINISTRATIVE_CLAUSES,
    /** Cahier des clauses techniques particulières. */
    TECHNICAL_SPECIFICATIONS,
    /** Bordereau des prix, détail quantitatif estimatif. */
    PRICE_SCHEDULE,
    /** A form that operators fill in, such as DC1 and DC2. */
    FORM,
    /** Anything else. */
    OTHER
}
