package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.scoring.problem.ProblemType.INCONSISTENT_EVALUATORS;
import static fr.adjuge.scoring.problem.ProblemType.MARKS_DIFFER;
import static fr.adjuge.scoring.problem.ProblemType.MARKS_MISSING;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.EvaluationRequest.Evaluator;
import fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility;
import fr.adjuge.dto.scoring.EvaluationView.Progress;
import fr.adjuge.dto.scoring.MethodReading.EvaluatorMarks;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import fr.adjuge.scoring.exchange.CanonicalForm;
import fr.adjuge.scoring.exchange.MethodReader;
import fr.adjuge.scoring.exchange.OffersReader;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.problem.Fault;
import fr.adjuge.scoring.problem.RefusedException;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an evaluation was opened with, read and checked: the method, the offers to mark, and who marks what. */
record Dossier(EvaluationRequest request, Method method, List<Offer> offersToMark, Assignments assignments) {

    private static final Text EVALUATORS =
            new Text("les évaluateurs ne correspondent pas à la méthode", "the evaluators do not fit the method");

    /** Every fault of method, offers and evaluators is named: {@link RefusedException}. */
    static Dossier read(EvaluationRequest request) {
        var method = MethodReader.read(request.method(), "/method");
        var offers = OffersReader.read(request.method(), method, request.offers(), request.optionCombination());
        return new Dossier(
                request,
                method,
                offers.stream()
                        .filter(offer -> Scoring.isComparable(method, offer))
                        .toList(),
                assignments(method, request.evaluators()));
    }

    static Dossier of(Evaluation evaluation) {
        return read(CanonicalForm.read(evaluation.request(), EvaluationRequest.class));
    }

    private static Assignments assignments(Method method, List<Evaluator> evaluators) {
        var known = new HashSet<>(method.tree().map(Criterion::id).toList());
        var assigned = new LinkedHashMap<String, Set<String>>();
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < evaluators.size(); i++) {
            var evaluator = evaluators.get(i);
            var pointer = "/evaluators/" + i;
            if (assigned.put(evaluator.subject(), Set.copyOf(evaluator.criterionIds())) != null) {
                faults.add(new Fault(
                        pointer + "/subject",
                        new Text("« %s » est donné deux fois", "“%s” is given twice").with(evaluator.subject())));
            }
            evaluator.criterionIds().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> faults.add(new Fault(
                            pointer + "/criterionIds",
                            new Text("critère « %s » inconnu", "unknown criterion “%s”").with(id))));
        }
        var assignments = new Assignments(method, assigned);
        assignments
                .criteriaWithoutEvaluator()
                .forEach(id -> faults.add(new Fault(
                        "/evaluators",
                        new Text("personne ne note le critère « %s »", "nobody marks criterion “%s”").with(id))));
        if (!faults.isEmpty()) {
            throw new RefusedException(INCONSISTENT_EVALUATORS, EVALUATORS, faults);
        }
        return assignments;
    }

    boolean pricesVisibleIn(EvaluationStatus status) {
        return request.priceVisibility() == PriceVisibility.FROM_THE_START || status != EvaluationStatus.OPEN;
    }

    /** A ranking tells of prices: {@link RefusedException} while they are hidden. */
    void requireVisiblePrices(EvaluationStatus status) {
        if (!pricesVisibleIn(status)) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text(
                            "les prix sont masqués jusqu'au verrouillage des notes de qualité",
                            "prices are hidden until the quality marks are locked"));
        }
    }

    boolean hasEvaluator(String subject) {
        return request.evaluators().stream()
                .anyMatch(evaluator -> evaluator.subject().equals(subject));
    }

    Optional<Criterion> criterion(String id) {
        return method.tree().filter(criterion -> criterion.id().equals(id)).findAny();
    }

    List<Progress> progress(List<Mark> marks) {
        var given = marks.stream().collect(groupingBy(mark -> new Place(mark.offerId(), mark.criterionId())));
        return places().map(place -> new Progress(
                        place.offerId(),
                        place.criterionId(),
                        assignments.evaluatorsOf(place.criterionId()).size(),
                        given.getOrDefault(place, List.of()).size()))
                .toList();
    }

    /** Every mark is there. Otherwise the missing ones are named: {@link RefusedException}. */
    void requireComplete(List<Mark> marks) {
        var missing = progress(marks).stream()
                .filter(place -> place.given() < place.expected())
                .map(place -> new Fault(
                        "/marks/" + place.offerId() + "/" + place.criterionId(),
                        new Text("%d note(s) sur %d", "%d of %d marks").with(place.given(), place.expected())))
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    MARKS_MISSING,
                    new Text("des notes manquent pour %d offres et critères", "marks are missing in %d places")
                            .with(missing.size()),
                    missing);
        }
    }

    /** All that the result is computed from. Where evaluators have to agree, marks that differ are named. */
    ScoringRequest scoringRequest(List<Mark> marks) {
        requireAgreement(marks);
        var byOffer = marks.stream().collect(groupingBy(Mark::offerId));
        return CanonicalForm.sorted(new ScoringRequest(
                request.method(),
                request.offers().stream()
                        .map(offer -> marked(offer, byOffer.getOrDefault(offer.offerId(), List.of())))
                        .toList(),
                request.optionCombination()));
    }

    private MarkedOffer marked(OfferToScore offer, List<Mark> marks) {
        var counted = takesMean()
                ? marks.stream()
                : marks.stream()
                        .collect(toMap(Mark::criterionId, mark -> mark, (one, other) -> one, LinkedHashMap::new))
                        .values()
                        .stream();
        return new MarkedOffer(
                offer,
                counted.map(mark -> new ScoringRequest.Mark(mark.criterionId(), mark.mark()))
                        .toList());
    }

    private void requireAgreement(List<Mark> marks) {
        if (takesMean()) {
            return;
        }
        Map<Place, List<BigDecimal>> distinct = marks.stream()
                .collect(groupingBy(
                        mark -> new Place(mark.offerId(), mark.criterionId()),
                        LinkedHashMap::new,
                        mapping(Mark::mark, toList())));
        var differing = distinct.entrySet().stream()
                .filter(place -> place.getValue().stream()
                        .anyMatch(mark -> mark.compareTo(place.getValue().get(0)) != 0))
                .map(place -> new Fault(
                        "/marks/" + place.getKey().offerId() + "/"
                                + place.getKey().criterionId(),
                        new Text("notes différentes : %s", "different marks: %s").with(place.getValue())))
                .toList();
        if (!differing.isEmpty()) {
            throw new RefusedException(
                    MARKS_DIFFER,
                    new Text(
                            "les évaluateurs doivent s'accorder sur une note",
                            "the evaluators have to agree on one mark"),
                    differing);
        }
    }

    private boolean takesMean() {
        return request.method().reading().evaluatorMarks() == EvaluatorMarks.MEAN;
    }

    private Stream<Place> places() {
        return offersToMark.stream()
                .flatMap(offer -> assignments.markedCriteria().map(criterion -> new Place(offer.id(), criterion)));
    }

    /** Where marks are given. */
    private record Place(String offerId, String criterionId) {}
}
