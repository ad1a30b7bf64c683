package fr.adjuge.notice.problem;

import fr.adjuge.dto.http.ProblemDefinition;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Unmet;
import java.util.Optional;

/** The reasons of this service for which a request may be refused. */
public enum ProblemType implements ProblemDefinition {
    // Award records
    UNKNOWN_AWARD_RECORD(404, "No such award record", "Attribution inconnue"),
    AWARD_RECORD_DIFFERS(409, "Another award record has this identifier", "Une autre attribution a cet identifiant"),
    LOT_HAS_A_NOTICE(409, "The lot has a notice already", "Le lot a déjà un avis"),
    AWARD_RECORD_INCONSISTENT(422, "The award record contradicts itself", "L'attribution se contredit"),
    // Notices
    UNKNOWN_NOTICE(404, "No such notice", "Avis inconnu"),
    ACTION_NOT_ALLOWED(409, "Action not allowed in this status", "Action non permise dans cet état"),
    NOTICE_UNREADABLE(422, "This is no notice that can be judged", "Ceci n'est pas un avis que l'on puisse vérifier"),
    NOTICE_NOT_PUBLISHABLE(422, "The notice is not fit to be published", "L'avis n'est pas publiable"),
    NOT_YOUR_ROLE(403, "Not allowed to this caller", "Non permis à cet appelant"),
    CONFLICT(409, "In conflict with what is recorded", "En conflit avec ce qui est enregistré");

    private final int status;
    private final Text title;

    ProblemType(int status, String english, String french) {
        this.status = status;
        this.title = new Text(english, french);
    }

    /** Refuses an act for what its guards have found missing, if they have. */
    public static void refuse(Optional<Unmet> missing) {
        missing.ifPresent(unmet -> {
            throw RefusedException.of(of(unmet.kind()), unmet);
        });
    }

    /** What is missing for an act, as a problem. */
    private static ProblemType of(Unmet.Kind kind) {
        return switch (kind) {
            case RULES_NOT_MET -> NOTICE_NOT_PUBLISHABLE;
            case CONFLICT -> CONFLICT;
            case NOT_ALLOWED, TOO_EARLY, TOO_LATE -> ACTION_NOT_ALLOWED;
        };
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
