package fr.adjuge.scoring.problem;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Unmet;
import java.util.List;
import java.util.Optional;

/** What was asked cannot be done. Thrown before anything is changed. */
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

    public RefusedException(ProblemType type, fr.adjuge.scoring.explanation.Text detail) {
        this(type, detail, List.of());
    }

    /** All that is wrong, told at once. */
    public RefusedException(ProblemType type, fr.adjuge.scoring.explanation.Text detail, List<Fault> faults) {
        this(
                type,
                Fault.told(detail),
                Optional.empty(),
                faults.stream().map(Fault::breach).toList());
    }

    /** What a guard of an act has found missing. */
    public static RefusedException of(ProblemType type, Unmet unmet) {
        return new RefusedException(type, unmet.reason(), unmet.legalBasis(), unmet.breaches());
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
