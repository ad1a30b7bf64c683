package fr.adjuge.scoring.problem;

import fr.adjuge.dto.http.ProblemDefinition;
import fr.adjuge.dto.http.Text;

/** The reasons of this service for which a request may be refused. */
public enum ProblemType implements ProblemDefinition {
    UNKNOWN_EVALUATION(404, "No such evaluation", "Évaluation inconnue"),
    UNKNOWN_RESOURCE(404, "No such resource", "Ressource inconnue"),
    NOT_ASSIGNED(403, "Criterion not assigned to this evaluator", "Critère non confié à cet évaluateur"),
    ACTION_NOT_ALLOWED(409, "Action not allowed in this status", "Action non permise dans cet état"),
    MARKS_MISSING(409, "Marks are missing", "Notes manquantes"),
    MARKS_DIFFER(409, "Marks differ", "Notes en désaccord"),
    ANOTHER_CONTENT(409, "Already received with another content", "Déjà reçu avec un autre contenu"),
    RESULT_NOT_REPRODUCED(409, "Frozen result not reproduced", "Résultat figé non retrouvé par le calcul"),
    CONFLICT(409, "In conflict with what is recorded", "En conflit avec ce qui est enregistré"),
    INCONSISTENT_METHOD(422, "Inconsistent method", "Méthode incohérente"),
    INCONSISTENT_EVALUATORS(422, "Evaluators do not fit the method", "Évaluateurs incohérents avec la méthode"),
    INCONSISTENT_OFFERS(422, "Offers do not fit the method", "Offres incohérentes avec la méthode"),
    UNLAWFUL_METHOD(422, "Unlawful method", "Méthode illégale"),
    MARK_OFF_SCALE(422, "Mark off the scale", "Note hors barème"),
    TOO_MUCH_TO_SIMULATE(422, "Too much to simulate", "Trop à simuler"),
    TOO_MANY_CELLS(422, "Table too large", "Tableau trop grand"),
    WRONG_CELL(422, "Wrong cell", "Cellule incorrecte"),
    UNREADABLE_FILE(422, "Unreadable file", "Fichier illisible"),
    NO_AWARDEE(422, "Not the offer of an awardee", "Pas l'offre d'un attributaire");

    private final int status;
    private final Text title;

    ProblemType(int status, String english, String french) {
        this.status = status;
        this.title = new Text(english, french);
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
