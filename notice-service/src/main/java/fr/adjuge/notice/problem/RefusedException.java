package fr.adjuge.notice.problem;

import fr.adjuge.dto.http.Text;
import java.util.List;

/** What was asked is not allowed. Thrown before anything is changed. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient Text detail;
    private final transient List<String> faults;

    public RefusedException(ProblemType type, Text detail) {
        this(type, detail, List.of());
    }

    /** All that stands against it, told at once. */
    public RefusedException(ProblemType type, Text detail, List<String> faults) {
        super(detail.english());
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

    public List<String> faults() {
        return faults;
    }
}
