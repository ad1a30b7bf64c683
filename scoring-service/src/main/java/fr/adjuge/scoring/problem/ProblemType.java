package fr.adjuge.scoring.problem;

import fr.adjuge.scoring.explanation.Text;
import java.util.Locale;

/** The reasons for which a request may be refused. Part of the API: constants may be added, not renamed. */
public enum ProblemType {
    UNKNOWN_EVALUATION(404, "Évaluation inconnue", "No such evaluation"),
    UNKNOWN_RESOURCE(404, "Ressource inconnue", "No such resource"),
    NOT_ASSIGNED(403, "Critère non confié à cet évaluateur", "Criterion not assigned to this evaluator"),
    ACTION_NOT_ALLOWED(409, "Action non permise dans cet état", "Action not allowed in this status"),
    MARKS_MISSING(409, "Notes manquantes", "Marks are missing"),
    MARKS_DIFFER(409, "Notes en désaccord", "Marks differ"),
    ANOTHER_CONTENT(409, "Déjà reçu avec un autre contenu", "Already received with another content"),
    RESULT_NOT_REPRODUCED(409, "Résultat figé non retrouvé par le calcul", "Frozen result not reproduced"),
    CONFLICT(409, "En conflit avec ce qui est enregistré", "In conflict with what is recorded"),
    INCONSISTENT_METHOD(422, "Méthode incohérente", "Inconsistent method"),
    INCONSISTENT_EVALUATORS(422, "Évaluateurs incohérents avec la méthode", "Evaluators do not fit the method"),
    INCONSISTENT_OFFERS(422, "Offres incohérentes avec la méthode", "Offers do not fit the method"),
    UNLAWFUL_METHOD(422, "Méthode illégale", "Unlawful method"),
    MARK_OFF_SCALE(422, "Note hors barème", "Mark off the scale"),
    TOO_MUCH_TO_SIMULATE(422, "Trop à simuler", "Too much to simulate"),
    TOO_MANY_CELLS(422, "Tableau trop grand", "Table too large"),
    WRONG_CELL(422, "Cellule incorrecte", "Wrong cell"),
    UNREADABLE_FILE(422, "Fichier illisible", "Unreadable file"),
    NO_AWARDEE(422, "Pas l'offre d'un attributaire", "Not the offer of an awardee");

    private final int status;
    private final Text title;

    ProblemType(int status, String french, String english) {
        this.status = status;
        this.title = new Text(french, english);
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    /** The stable name of this problem on the wire, after {@code urn:adjuge:problem:}. */
    public String kebabCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
