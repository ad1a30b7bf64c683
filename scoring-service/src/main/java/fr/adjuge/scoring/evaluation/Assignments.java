package fr.adjuge.scoring.evaluation;

import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who marks what: for each marked criterion the evaluators to whom it, or a criterion above it, is assigned. */
public final class Assignments {

    private final Map<String, List<String>> evaluatorsByCriterion = new LinkedHashMap<>();

    /** {@code criteriaBySubject}: the assigned criteria of each evaluator; none for all. */
    public Assignments(Method method, Map<String, Set<String>> criteriaBySubject) {
        method.markedCriteria()
                .forEach(marked -> evaluatorsByCriterion.put(
                        marked.id(),
                        criteriaBySubject.entrySet().stream()
                                .filter(evaluator -> covers(method, evaluator.getValue(), marked.id()))
                                .map(Map.Entry::getKey)
                                .toList()));
    }

    private static boolean covers(Method method, Set<String> assigned, String criterionId) {
        return assigned.isEmpty()
                || method.tree()
                        .filter(criterion -> assigned.contains(criterion.id()))
                        .flatMap(Criterion::tree)
                        .anyMatch(criterion -> criterion.id().equals(criterionId));
    }

    public boolean isMarked(String criterionId) {
        return evaluatorsByCriterion.containsKey(criterionId);
    }

    public List<String> evaluatorsOf(String criterionId) {
        return evaluatorsByCriterion.getOrDefault(criterionId, List.of());
    }

    public Stream<String> markedCriteria() {
        return evaluatorsByCriterion.keySet().stream();
    }

    public Stream<String> criteriaWithoutEvaluator() {
        return markedCriteria().filter(criterion -> evaluatorsOf(criterion).isEmpty());
    }
}
