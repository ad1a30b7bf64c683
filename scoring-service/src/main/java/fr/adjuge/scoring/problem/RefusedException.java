package fr.adjuge.scoring.problem;

import fr.adjuge.scoring.explanation.Text;
import java.util.List;

/** What was asked cannot be done. Thrown before anything is changed. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient Text detail;
    private final transient List<Fault> faults;

    public RefusedException(ProblemType type, Text detail) {
        this(type, detail, List.of());
    }

    /** All that is wrong, told at once. */
    public RefusedException(ProblemType type, Text detail, List<Fault> faults) {
        super(detail.en());
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }
}
