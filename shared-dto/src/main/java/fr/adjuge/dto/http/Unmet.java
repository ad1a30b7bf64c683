package fr.adjuge.dto.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why an act is not possible now: what its verb refuses with, and what the view shows before.
 *
 * @param legalBasis the provision behind it, where there is one
 * @param holdsFrom the first instant at which the act is possible, if only time is missing
 * @param breaches the rules that are not met, where it is a matter of these
 */
public record Unmet(
        Kind kind, Text reason, Optional<LegalBasis> legalBasis, Optional<Instant> holdsFrom, List<Breach> breaches) {

    /** Each service has a type of problem for each kind that its acts meet. */
    public enum Kind {
        /** Something has to be done first, or can be done no more. */
        NOT_ALLOWED,
        /** What may be recorded once only is recorded already. */
        CONFLICT,
        /** It will be possible later. */
        TOO_EARLY,
        /** Its time is over. */
        TOO_LATE,
        /** What stands there breaks rules, each of which is told. */
        RULES_NOT_MET
    }

    public Unmet {
        breaches = List.copyOf(breaches);
    }

    static Unmet of(Kind kind, Text reason) {
        return new Unmet(kind, reason, Optional.empty(), Optional.empty(), List.of());
    }

    static Unmet until(Instant holdsFrom, Text reason) {
        return new Unmet(Kind.TOO_EARLY, reason, Optional.empty(), Optional.of(holdsFrom), List.of());
    }

    static Unmet of(Text reason, List<Breach> breaches) {
        return new Unmet(Kind.RULES_NOT_MET, reason, Optional.empty(), Optional.empty(), breaches);
    }

    Unmet on(LegalBasis basis) {
        return new Unmet(kind, reason, Optional.of(basis), holdsFrom, breaches);
    }

    /** The same, where waiting alone does not help. */
    Unmet withoutEnd() {
        return new Unmet(kind, reason, legalBasis, Optional.empty(), breaches);
    }
}
