package fr.adjuge.notice.problem;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Problem;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Unmet;
import java.util.Locale;
import java.util.stream.Stream;

/** The reasons for which a request may be refused. Part of the API: constants may be added, not renamed. */
public enum ProblemType {
    // Award records
    UNKNOWN_AWARD_RECORD(404, "No such award record", "Attribution inconnue"),
    AWARD_RECORD_DIFFERS(409, "Another award record has this identifier", "Une autre attribution a cet identifiant"),
    AWARD_RECORD_INCONSISTENT(422, "The award record contradicts itself", "L'attribution se contredit"),
    // Notices
    UNKNOWN_NOTICE(404, "No such notice", "Avis inconnu"),
    ACTION_NOT_ALLOWED(409, "Action not allowed in this status", "Action non permise dans cet état"),
    NOTICE_NOT_PUBLISHABLE(422, "The notice is not fit to be published", "L'avis n'est pas publiable"),
    NOT_YOUR_ROLE(403, "Not allowed to this caller", "Non permis à cet appelant"),
    CONFLICT(409, "In conflict with what is recorded", "En conflit avec ce qui est enregistré");

    private final int status;
    private final Text title;

    ProblemType(int status, String english, String french) {
        this.status = status;
        this.title = new Text(english, french);
    }

    /** What is missing for an act, as a problem. */
    static ProblemType of(Unmet.Kind kind) {
        return switch (kind) {
            case RULES_NOT_MET -> NOTICE_NOT_PUBLISHABLE;
            case CONFLICT -> CONFLICT;
            case NOT_ALLOWED, TOO_EARLY, TOO_LATE -> ACTION_NOT_ALLOWED;
        };
    }

    /** All of them, as the contract lists them. */
    public static Stream<Problem> inContract() {
        return Stream.of(values()).map(type -> type.problem(type.title, Language.ENGLISH));
    }

    /** As it goes over the wire; the type is {@code urn:adjuge:problem:} and this name in kebab case. */
    Problem problem(Text detail, Language language) {
        var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problem.of(name, status, title.in(language), detail.in(language));
    }
}
