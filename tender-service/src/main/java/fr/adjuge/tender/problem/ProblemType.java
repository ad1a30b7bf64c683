package fr.adjuge.tender.problem;

import java.util.Locale;

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
    TRANSMISSION_CUT_SHORT(400, "The file did not come to its end", "Le fichier n'est pas arrivé en entier"),
    // Retries
    IDEMPOTENCY_KEY_MISSING(400, "Idempotency-Key is required", "Idempotency-Key est obligatoire"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key used for another request", "Idempotency-Key déjà utilisée"),
    REQUEST_RUNNING(409, "The same request is still running", "La même requête est en cours"),
    // Sandbox
    CLOCK_BACKWARDS(409, "The clock only moves forward", "L'horloge ne fait qu'avancer");

    private final int status;
    private final Sentence title;

    ProblemType(int status, String english, String french) {
        this.status = status;
        this.title = new Sentence(english, french);
    }

    public int status() {
        return status;
    }

    public Sentence title() {
        return title;
    }

    /** The stable name of this problem on the wire, after {@code urn:adjuge:problem:}. */
    public String kebabCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
