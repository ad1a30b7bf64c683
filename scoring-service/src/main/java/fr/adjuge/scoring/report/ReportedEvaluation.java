package fr.adjuge.scoring.report;

import static java.util.stream.Collectors.groupingBy;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.MethodReading.ComparedOffers;
import fr.adjuge.dto.scoring.ScoringMethod.PricedOption;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A closed evaluation with all that a report tells of it. */
public record ReportedEvaluation(
        EvaluationRequest request,
        ScoringResult result,
        String resultHash,
        Map<Place, List<ReportedMark>> marks,
        OffsetDateTime closedAt) {

    /** Where marks are given. */
    public record Place(String offerId, String criterionId) {}

    public ReportedEvaluation(
            EvaluationRequest request,
            ScoringResult result,
            String resultHash,
            List<ReportedMark> marks,
            OffsetDateTime closedAt) {
        this(
                request,
                result,
                resultHash,
                marks.stream().collect(groupingBy(mark -> new Place(mark.offerId(), mark.criterionId()))),
                closedAt);
    }

    /** Criteria and sub-criteria, parents first. */
    Stream<Nested> criteria() {
        return request.method().criteria().stream().flatMap(criterion -> nested(criterion, 0));
    }

    private static Stream<Nested> nested(Criterion criterion, int depth) {
        return Stream.concat(
                Stream.of(new Nested(criterion, depth)),
                criterion.subCriteria().stream().flatMap(part -> nested(part, depth + 1)));
    }

    Stream<OfferOutcome> ranked() {
        return result.outcomes().stream().filter(outcome -> outcome.rank().isPresent());
    }

    Stream<OfferOutcome> notRanked() {
        return result.outcomes().stream().filter(outcome -> outcome.rank().isEmpty());
    }

    public Optional<OfferOutcome> outcome(String offerId) {
        return result.outcomes().stream()
                .filter(outcome -> outcome.offerId().equals(offerId))
                .findAny();
    }

    /** Those that count under the recorded options: given for them, otherwise for the base offer. */
    Stream<ReportedMark> marks(String offerId, String criterionId) {
        return givenFor(result.optionCombination(), offerId, criterionId);
    }

    /** The others, given for other options, or for the base offer where there are marks for the recorded ones. */
    Stream<ReportedMark> otherMarks(String offerId, String criterionId) {
        var counted = marks(offerId, criterionId).toList();
        return all(offerId, criterionId).filter(mark -> !counted.contains(mark));
    }

    private Stream<ReportedMark> givenFor(List<String> options, String offerId, String criterionId) {
        var own = all(offerId, criterionId)
                .filter(mark -> Set.copyOf(mark.optionCombination()).equals(Set.copyOf(options)))
                .toList();
        return own.isEmpty()
                ? all(offerId, criterionId)
                        .filter(mark -> mark.optionCombination().isEmpty())
                : own.stream();
    }

    private Stream<ReportedMark> all(String offerId, String criterionId) {
        return marks.getOrDefault(new Place(offerId, criterionId), List.of()).stream();
    }

    /** Ids of options in the order of the method, as a report names a combination. */
    String options(List<String> ids) {
        var known = request.method().options().stream()
                .map(PricedOption::id)
                .filter(ids::contains)
                .toList();
        return known.isEmpty() ? "aucune" : String.join(" + ", known);
    }

    /** The offers among which a relative mark looks for what it is relative to. */
    Stream<OfferOutcome> compared(ComparedOffers among) {
        return among == ComparedOffers.ADMITTED ? ranked() : result.outcomes().stream();
    }

    static Optional<CriterionMark> mark(OfferOutcome outcome, String criterionId) {
        return outcome.criterionMarks().stream()
                .filter(mark -> mark.criterionId().equals(criterionId))
                .findFirst();
    }

    /** A criterion and how deep it stands: 0 for a criterion, 1 for a sub-criterion. */
    record Nested(Criterion criterion, int depth) {}
}
