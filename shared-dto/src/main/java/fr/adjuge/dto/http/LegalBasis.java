package fr.adjuge.dto.http;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The provision a rule rests on, as it is quoted to the user. Only articles that were read in a source are quoted.
 *
 * @param inForceFrom the first day on which a procedure may be launched under it; empty where it is older than all
 *     procedures here
 */
public record LegalBasis(String citation, Optional<LocalDate> inForceFrom) {

    /** An article of the public procurement code (Code de la commande publique). */
    public static LegalBasis ccp(String article) {
        return new LegalBasis("art. " + article + " CCP", Optional.empty());
    }

    /** The same, which applies to what is launched from this day on. */
    public LegalBasis inForceFrom(LocalDate day) {
        return new LegalBasis(citation, Optional.of(day));
    }

    /** Whether a procedure that is launched on this day falls under it. */
    public boolean isInForceOn(LocalDate launch) {
        return inForceFrom.filter(launch::isBefore).isEmpty();
    }

    @Override
    public String toString() {
        return citation;
    }
}
