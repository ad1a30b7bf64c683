package fr.adjuge.dto.tender;

/** What a deposit is to the earlier ones of the same depositor, as the depositor declares it. */
public enum DepositKind {
    /** Takes the place of the earlier ones on the same lots: art. R2151-6 CCP. */
    FULL,
    /** Adds to the one before it and replaces nothing (CE, 20 December 2021, no. 454801). */
    COMPLEMENT
}
