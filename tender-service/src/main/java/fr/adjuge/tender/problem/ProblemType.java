package fr.adjuge.tender.problem;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Unmet;
import java.util.Locale;
import java.util.stream.Stream;

/** The reasons for which a request may be refused. Part of the API: constants may be added, not renamed. */
public enum ProblemType {
    // Every act
    UNKNOWN_TENDER(404, "No such tender", "Consultation inconnue"),
    UNKNOWN_RESOURCE(404, "No such resource", "Ressource inconnue"),
    NOT_YOUR_ROLE(403, "Not allowed to this caller", "Non permis à cet appelant"),
    ACTION_NOT_ALLOWED(409, "Action not allowed in this status", "Action non permise dans cet état"),
    TOO_EARLY(409, "Time limit not yet over", "Délai non encore écoulé"),
    TOO_LATE(409, "Time limit over", "Délai dépassé"),
    RULES_NOT_MET(422, "Rules not met", "Règles non respectées"),
    CONFLICT(409, "In conflict with what is recorded", "En conflit avec ce qui est enregistré"),
    // Uploads
    TRANSMISSION_CUT_SHORT(400, "The file did not come to its end", "Le fichier n'est pas arrivé en entier");

    private final int status;
    private final Text title;

    ProblemType(int status, String english, String french) {
        this.status = status;
        this.title = new Text(english, french);
    }

    /** What is missing for an act, as a problem. */
    static ProblemType of(Unmet.Kind kind) {
        return switch (kind) {
            case NOT_ALLOWED -> ACTION_NOT_ALLOWED;
            case CONFLICT -> CONFLICT;
            case TOO_EARLY -> TOO_EARLY;
            case TOO_LATE -> TOO_LATE;
            case RULES_NOT_MET -> RULES_NOT_MET;
        };
    }

    public int status() {
        return status;
    }

    Problem problem(Text detail, Language language) {
        return Problem.of(kebabCase(), status, title.in(language), detail.in(language));
    }

    /** All of them, as the contract lists them. */
    public static Stream<Problem> inContract() {
        return Stream.of(values()).map(type -> type.problem(type.title, Language.ENGLISH));
    }

    /** The stable name of this problem on the wire, after {@code urn:adjuge:problem:}. */
    public String kebabCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
