package fr.adjuge.dto.http;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The problems that any HTTP service has, whatever it is for. Part of the three APIs: constants may be added, not
 * renamed. The reasons of the domain stand in each service's own catalogue.
 */
public enum PlatformProblem implements ProblemDefinition {
    MALFORMED_REQUEST(
            400,
            new Text("Malformed request", "Requête mal formée"),
            new Text("the request cannot be read", "la requête est illisible")),
    INVALID_REQUEST(
            400,
            new Text("Invalid request", "Requête non valide"),
            new Text("see the violations", "voir les violations")),
    IDEMPOTENCY_KEY_MISSING(
            400,
            new Text("Idempotency-Key is required", "Idempotency-Key est obligatoire"),
            new Text("give each new request a key of its own", "donnez à chaque nouvelle requête sa propre clé")),
    UNAUTHENTICATED(
            401,
            new Text("Authentication required", "Authentification requise"),
            new Text("send a valid token as Authorization: Bearer", "envoyez un jeton valide : Authorization: Bearer")),
    FORBIDDEN(
            403,
            new Text("Forbidden", "Accès refusé"),
            new Text("none of your roles allows this", "aucun de vos rôles ne le permet")),
    NOT_FOUND(
            404,
            new Text("Not found", "Introuvable"),
            new Text("there is nothing at this address", "il n'y a rien à cette adresse")),
    METHOD_NOT_ALLOWED(
            405,
            new Text("Method not allowed", "Méthode non autorisée"),
            new Text("see Allow for the methods of this resource", "voir dans Allow les méthodes de cette ressource")),
    NOT_ACCEPTABLE(
            406,
            new Text("Not acceptable", "Format de réponse non disponible"),
            new Text("this resource has no form that Accept allows", "aucun format demandé dans Accept n'existe ici")),
    REQUEST_RUNNING(
            409,
            new Text("The same request is still running", "La même requête est en cours"),
            new Text(
                    "the first request with this key is not answered yet: repeat later",
                    "la première requête avec cette clé n'a pas encore de réponse : répétez plus tard")),
    CLOCK_BACKWARDS(
            409,
            new Text("The clock only moves forward", "L'horloge ne fait qu'avancer"),
            new Text("the clock shows a later time already", "l'horloge indique déjà une heure plus tardive")),
    PRECONDITION_FAILED(
            412,
            new Text("Precondition failed", "Précondition non remplie"),
            new Text("the resource has changed meanwhile", "la ressource a changé entre-temps")),
    CONTENT_TOO_LARGE(
            413,
            new Text("Content too large", "Contenu trop volumineux"),
            new Text("the body is larger than this resource takes", "le corps dépasse ce que cette ressource accepte")),
    URI_TOO_LONG(
            414,
            new Text("URI too long", "URI trop longue"),
            new Text("the address is too long", "l'adresse est trop longue")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            new Text("Unsupported media type", "Type de contenu non pris en charge"),
            new Text("this resource does not take this Content-Type", "cette ressource n'accepte pas ce Content-Type")),
    RANGE_NOT_SATISFIABLE(
            416,
            new Text("Range not satisfiable", "Plage impossible"),
            new Text("the file has no such part", "le fichier n'a pas cette partie")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            new Text("Idempotency-Key used for another request", "Idempotency-Key déjà utilisée"),
            new Text(
                    "this key came with another request before: use a new one",
                    "cette clé accompagnait une autre requête : utilisez-en une nouvelle")),
    PRECONDITION_REQUIRED(
            428,
            new Text("Precondition required", "Précondition requise"),
            new Text("send the ETag that you have seen as If-Match", "envoyez dans If-Match l'ETag que vous avez vu")),
    HEADERS_TOO_LARGE(
            431,
            new Text("Request header fields too large", "En-têtes trop volumineux"),
            new Text("the headers are too large", "les en-têtes sont trop volumineux")),
    INTERNAL_ERROR(
            500,
            new Text("Internal error", "Erreur interne"),
            new Text("the fault is ours; quote the traceId to report it", "erreur de notre part ; citez le traceId")),
    SERVICE_REFUSED(
            502,
            new Text("Another service refused", "Refus d'un autre service"),
            new Text("a service that this one needs refused its request", "un service nécessaire a refusé la demande")),
    SERVICE_UNAVAILABLE(
            503,
            new Text("Service unavailable", "Service indisponible"),
            new Text("a service that this one needs does not answer", "un service nécessaire ne répond pas")),
    INSUFFICIENT_STORAGE(
            507,
            new Text("No room to keep this file", "Plus de place pour garder ce fichier"),
            new Text(
                    "there is no room for it at the moment, and nothing of it was kept: send it again later",
                    "il n'y a plus de place pour le moment, et rien n'en a été gardé : renvoyez-le plus tard"));

    private static final Set<PlatformProblem> OF_SOME_OPERATIONS =
            EnumSet.of(IDEMPOTENCY_KEY_MISSING, IDEMPOTENCY_KEY_REUSED, REQUEST_RUNNING, CLOCK_BACKWARDS);

    /** What passes by itself, and after how long it is worth another try. */
    private static final Map<PlatformProblem, Duration> PASSING =
            Map.of(REQUEST_RUNNING, Duration.ofSeconds(1), SERVICE_UNAVAILABLE, Duration.ofSeconds(5));

    private final int status;
    private final Text title;
    private final Text detail;

    PlatformProblem(int status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The problem that this status alone tells of, if one does. */
    public static Optional<PlatformProblem> ofStatus(int status) {
        return Stream.of(values())
                .filter(problem -> problem.status == status && !OF_SOME_OPERATIONS.contains(problem))
                .findFirst();
    }

    /** What {@code Retry-After} says of a problem of this type, where the same request may do better later. */
    static Optional<Duration> retryAfter(URI type) {
        return PASSING.entrySet().stream()
                .filter(passing -> passing.getKey().type().equals(type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }

    public Text detail() {
        return detail;
    }

    public Problem in(Language language) {
        return problem(detail, language);
    }
}
