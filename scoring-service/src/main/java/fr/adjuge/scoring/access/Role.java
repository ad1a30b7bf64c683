package fr.adjuge.scoring.access;

/** What a person or client may be, as said in the token's {@code groups}. */
public final class Role {

    /** Agent of the buyer. */
    public static final String BUYER = "buyer";

    /** Gives marks. */
    public static final String EVALUATOR = "evaluator";

    /** Decides the award (représentant du pouvoir adjudicateur). */
    public static final String REPRESENTATIVE = "representative";

    /** Controls afterwards. */
    public static final String AUDITOR = "auditor";

    /** Another of our services. */
    public static final String SERVICE = "service";

    private Role() {}
}
