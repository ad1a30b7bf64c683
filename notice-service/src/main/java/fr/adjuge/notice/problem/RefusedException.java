package fr.adjuge.notice.problem;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Unmet;
import java.util.List;
import java.util.Optional;

/** What was asked is not allowed. Thrown before anything is changed. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient Text detail;
    private final transient Optional<LegalBasis> legalBasis;
    private final transient List<Breach> breaches;

    private RefusedException(ProblemType type, Text detail, Optional<LegalBasis> legalBasis, List<Breach> breaches) {
        super(detail.english());
        this.type = type;
        this.detail = detail;
        this.legalBasis = legalBasis;
        this.breaches = List.copyOf(breaches);
    }

    public RefusedException(ProblemType type, Text detail) {
        this(type, detail, Optional.empty(), List.of());
    }

    /** All the rules that are broken, told at once. */
    public static RefusedException forBreaches(ProblemType type, Text detail, List<Breach> breaches) {
        return new RefusedException(type, detail, Optional.empty(), breaches);
    }

    /** What a guard of an act has found missing. */
    public static RefusedException of(Unmet unmet) {
        return new RefusedException(ProblemType.of(unmet.kind()), unmet.reason(), unmet.legalBasis(), unmet.breaches());
    }

    public ProblemType type() {
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
}
