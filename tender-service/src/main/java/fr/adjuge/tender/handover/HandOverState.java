package fr.adjuge.tender.handover;

/** How far an award record is on its way. */
public enum HandOverState {
    /** Not delivered yet: not tried, or notice-service did not answer. */
    PENDING,
    /** Notice-service answered that it does not take it; tried again all the same. */
    REFUSED,
    /** Notice-service has it. */
    DELIVERED
}
