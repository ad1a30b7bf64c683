package fr.adjuge.tender.problem;

/**
 * The article or clause a rule rests on, as it is quoted to the user. Only articles that were read in a source are
 * quoted.
 */
public record LegalBasis(String citation) {

    /** An article of the public procurement code (Code de la commande publique). */
    public static LegalBasis ccp(String article) {
        return new LegalBasis("art. " + article + " CCP");
    }

    /** A clause of the tender's own consultation rules (règlement de la consultation). */
    public static LegalBasis consultationRules(String clause) {
        return new LegalBasis("consultation rules, " + clause);
    }

    @Override
    public String toString() {
        return citation;
    }
}
