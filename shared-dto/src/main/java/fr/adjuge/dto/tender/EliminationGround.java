package fr.adjuge.dto.tender;

/** Why an intended winner gives way to the next offer in the ranking. */
public enum EliminationGround {
    /** Its pieces were not given in time, so that its candidature is inadmissible: art. R2144-7 CCP. */
    PIECES_NOT_GIVEN,
    /** Force majeure or an unforeseeable impossibility, before the others are told: art. R2181-7 CCP. */
    IMPEDIMENT,
    /** Its tenderer did not agree to extend the validity of its offer; follows from that extension. */
    VALIDITY_NOT_EXTENDED
}
