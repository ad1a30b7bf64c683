package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.scoring.problem.ProblemType.INCONSISTENT_EVALUATORS;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.EvaluationRequest.Evaluator;
import fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility;
import fr.adjuge.dto.scoring.MethodReading.EvaluatorMarks;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading.QualityMarks;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Scoring;
import fr.adjuge.scoring.reading.MethodReader;
import fr.adjuge.scoring.reading.OffersReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an evaluation was opened with, read and checked.
 *
 * @param offers all of them, without marks
 * @param places which marks are given, and by whom
 */
public record Dossier(
        EvaluationRequest request, Method method, List<Offer> offers, Assignments assignments, Places places) {

    private static final Text EVALUATORS =
            new Text("the evaluators do not fit the method", "les évaluateurs ne correspondent pas à la méthode");

    /** What an evaluation is to be opened with: its method has to be lawful too, or {@link RefusedException}. */
    public static Dossier toOpen(EvaluationRequest request) {
        var dossier = read(request, MethodReader.read(request.method(), "/method"));
        UnlawfulMethod.refuse(dossier.method());
        return dossier;
    }

    /** What one was opened with. */
    public static Dossier read(EvaluationRequest request) {
        return read(request, MethodReader.readAgain(request.method(), Edition.CURRENT));
    }

    /** Every fault of offers and evaluators is named: {@link RefusedException}. */
    private static Dossier read(EvaluationRequest request, Method method) {
        var offers = OffersReader.read(request.method(), method, request.offers(), request.optionCombination());
        var assignments = assignments(method, request.evaluators());
        var offersToMark = offers.stream().filter(Scoring.comparable(method)).toList();
        return new Dossier(request, method, offers, assignments, new Places(offersToMark, assignments));
    }

    private static Assignments assignments(Method method, List<Evaluator> evaluators) {
        var known = new HashSet<>(method.tree().map(Criterion::id).toList());
        var assigned = new LinkedHashMap<String, Set<String>>();
        var faults = new ArrayList<Breach>();
        for (var i = 0; i < evaluators.size(); i++) {
            var evaluator = evaluators.get(i);
            var pointer = "/evaluators/" + i;
            if (assigned.put(evaluator.subject(), Set.copyOf(evaluator.criterionIds())) != null) {
                faults.add(Breach.of(
                        pointer + "/subject",
                        new Text("“%s” is given twice", "« %s » est donné deux fois").with(evaluator.subject())));
            }
            evaluator.criterionIds().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> faults.add(Breach.of(
                            pointer + "/criterionIds",
                            new Text("unknown criterion “%s”", "critère « %s » inconnu").with(id))));
        }
        var assignments = new Assignments(method, assigned);
        assignments
                .criteriaWithoutEvaluator()
                .forEach(id -> faults.add(Breach.of(
                        "/evaluators",
                        new Text("nobody marks criterion “%s”", "personne ne note le critère « %s »").with(id))));
        if (!faults.isEmpty()) {
            throw RefusedException.forBreaches(INCONSISTENT_EVALUATORS, EVALUATORS, faults);
        }
        return assignments;
    }

    public boolean pricesVisibleIn(EvaluationStatus status) {
        return request.priceVisibility() == PriceVisibility.FROM_THE_START || status != EvaluationStatus.OPEN;
    }

    /** A ranking tells of prices: {@link RefusedException} while they are hidden. */
    public void requireVisiblePrices(EvaluationStatus status) {
        if (!pricesVisibleIn(status)) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text(
                            "prices are hidden until the quality marks are locked",
                            "les prix sont masqués jusqu'au verrouillage des notes de qualité"));
        }
    }

    boolean hasEvaluator(String subject) {
        return evaluators().contains(subject);
    }

    public Optional<Criterion> criterion(String id) {
        return method.tree().filter(criterion -> criterion.id().equals(id)).findAny();
    }

    /** Those for which an offer may be marked apart, and none at all: the base offer, which comes first. */
    public List<OptionCombination> combinations() {
        return marksDependOnOptions() ? method.combinations() : List.of(OptionCombination.NONE);
    }

    public boolean marksDependOnOptions() {
        return method.reading().qualityMarks() == QualityMarks.BY_OPTIONS;
    }

    public boolean takesMean() {
        return request.method().reading().evaluatorMarks() == EvaluatorMarks.MEAN;
    }

    /** Their subjects, in the order of the request. */
    List<String> evaluators() {
        return request.evaluators().stream().map(Evaluator::subject).toList();
    }
}
