package fr.adjuge.dto.tender;

/** Why a lot ends without a contract; each has its code in the award notice (eForms BT-144). */
public enum DiscontinuanceGround {
    NO_OFFER_RECEIVED("no-rece"),
    ALL_OFFERS_REJECTED("all-rej"),
    ONE_ADMISSIBLE_OFFER("one-admis"),
    INSUFFICIENT_FUNDS("ins-fund"),
    CHANGED_NEED("chan-need"),
    DECISION_OF_REVIEW_BODY("rev-body"),
    REVIEWED_BY_BUYER("rev-buyer"),
    NOT_SIGNED("no-signed"),
    TECHNICAL_OR_PROCEDURAL_ERROR("tch-pr-error"),
    OTHER("other");

    private final String noticeCode;

    DiscontinuanceGround(String noticeCode) {
        this.noticeCode = noticeCode;
    }

    public String noticeCode() {
        return noticeCode;
    }
}
