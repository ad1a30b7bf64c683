package fr.adjuge.dto.tender;

/** Why a lot ends without a contract; each has its code in the award notice (eForms BT-144). */
public enum DiscontinuanceGround {
    /** No offer, request or project was received (infructueux); code {@code no-rece}. */
    NO_OFFER_RECEIVED("no-rece"),
    /** All offers were withdrawn or found inadmissible (infructueux); code {@code all-rej}. */
    ALL_OFFERS_REJECTED("all-rej"),
    /** Only one offer was admissible; code {@code one-admis}. */
    ONE_ADMISSIBLE_OFFER("one-admis"),
    /** The funds do not suffice; code {@code ins-fund}. */
    INSUFFICIENT_FUNDS("ins-fund"),
    /** The need has changed; code {@code chan-need}. */
    CHANGED_NEED("chan-need"),
    /** A court or another review body decided so; code {@code rev-body}. */
    DECISION_OF_REVIEW_BODY("rev-body"),
    /** The buyer decided so after a complaint of a tenderer; code {@code rev-buyer}. */
    REVIEWED_BY_BUYER("rev-buyer"),
    /** The intended winner did not sign; code {@code no-signed}. */
    NOT_SIGNED("no-signed"),
    /** A technical or procedural error; code {@code tch-pr-error}. */
    TECHNICAL_OR_PROCEDURAL_ERROR("tch-pr-error"),
    /** Another reason, told in words; code {@code other}. */
    OTHER("other");

    private final String noticeCode;

    DiscontinuanceGround(String noticeCode) {
        this.noticeCode = noticeCode;
    }

    public String noticeCode() {
        return noticeCode;
    }
}
