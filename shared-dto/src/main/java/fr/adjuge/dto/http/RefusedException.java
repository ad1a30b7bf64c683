package fr.adjuge.dto.http;

import java.util.List;
import java.util.Optional;

/** What was asked is not allowed as things stand. Thrown before anything is changed. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ProblemDefinition type;
    private final transient Text detail;
    private final transient Optional<LegalBasis> legalBasis;
    private final transient List<Breach> breaches;

    private RefusedException(
            ProblemDefinition type, Text detail, Optional<LegalBasis> legalBasis, List<Breach> breaches) {
        super(detail.english());
        this.type = type;
        this.detail = detail;
        this.legalBasis = legalBasis;
        this.breaches = List.copyOf(breaches);
    }

    public RefusedException(ProblemDefinition type, Text detail) {
        this(type, detail, Optional.empty(), List.of());
    }

    public RefusedException(ProblemDefinition type, Text detail, LegalBasis legalBasis) {
        this(type, detail, Optional.of(legalBasis), List.of());
    }

    /** All the rules that are broken, told at once. */
    public static RefusedException forBreaches(ProblemDefinition type, Text detail, List<Breach> breaches) {
        return new RefusedException(type, detail, Optional.empty(), breaches);
    }

    /** What a guard of an act has found missing. */
    public static RefusedException of(ProblemDefinition type, Unmet unmet) {
        return new RefusedException(type, unmet.reason(), unmet.legalBasis(), unmet.breaches());
    }

    public ProblemDefinition type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public Optional<LegalBasis> legalBasis() {
        return legalBasis;
    }

    public List<Breach> breaches() {
        return breaches;
    }

    /** As it goes over the wire. */
    public Problem problem(Language language) {
        var problem = type.problem(detail, language)
                .withViolations(
                        breaches.stream().map(breach -> breach.in(language)).toList());
        return legalBasis.map(LegalBasis::citation).map(problem::withLegalBasis).orElse(problem);
    }
}
