package fr.adjuge.tender.problem;

import fr.adjuge.dto.http.ProblemDefinition;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Unmet;
import java.util.Optional;

/** The reasons of this service for which a request may be refused. */
public enum ProblemType implements ProblemDefinition {
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

    /** Refuses an act for what its guards have found missing, if they have. */
    public static void refuse(Optional<Unmet> missing) {
        missing.ifPresent(unmet -> {
            throw RefusedException.of(of(unmet.kind()), unmet);
        });
    }

    /** What is missing for an act, as a problem. */
    private static ProblemType of(Unmet.Kind kind) {
        return switch (kind) {
            case NOT_ALLOWED -> ACTION_NOT_ALLOWED;
            case CONFLICT -> CONFLICT;
            case TOO_EARLY -> TOO_EARLY;
            case TOO_LATE -> TOO_LATE;
            case RULES_NOT_MET -> RULES_NOT_MET;
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
