package fr.adjuge.tender.evaluation;

import fr.adjuge.dto.scoring.Criterion;
import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.tender.lot.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads in the frozen result of scoring-service what the letters and the award need of it. */
final class RankingReading {

    private RankingReading() {}

    static Ranking of(UUID evaluationId, String resultHash, ScoringResult result, ScoringMethod method) {
        return new Ranking(
                evaluationId,
                resultHash,
                method.totalMaximum().stripTrailingZeros().toPlainString(),
                result.outcomes().stream()
                        .map(outcome -> standing(outcome, method))
                        .toList());
    }

    private static Ranking.Standing standing(ScoringResult.OfferOutcome outcome, ScoringMethod method) {
        return new Ranking.Standing(
                UUID.fromString(outcome.offerId()),
                outcome.rank(),
                outcome.tied(),
                outcome.total().map(ExactNumber::rounded),
                method.criteria().stream()
                        .flatMap(criterion -> mark(outcome, criterion, method).stream())
                        .toList(),
                outcome.reasons().stream().map(reason -> reason.message().fr()).toList());
    }

    private static Optional<Ranking.Mark> mark(
            ScoringResult.OfferOutcome outcome, Criterion criterion, ScoringMethod method) {
        return outcome.criterionMarks().stream()
                .filter(mark -> mark.criterionId().equals(criterion.id()))
                .findFirst()
                .map(mark -> new Ranking.Mark(
                        title(criterion, method.criteria()),
                        mark.finalMark().or(mark::mark).map(ExactNumber::rounded),
                        criterion.scale().orElse(method.scale()).maximum().toPlainString(),
                        mark.weightedMark().map(ExactNumber::decimal).map(RankingReading::withoutTrailingZeros)));
    }

    private static String withoutTrailingZeros(String decimal) {
        return new BigDecimal(decimal).stripTrailingZeros().toPlainString();
    }

    /** The name, and where several criteria bear it also what distinguishes them. */
    private static String title(Criterion criterion, List<Criterion> all) {
        var namesakes = all.stream()
                .filter(other -> other.name().equals(criterion.name()))
                .count();
        return criterion
                .description()
                .filter(description -> namesakes > 1)
                .map(description -> criterion.name() + " : " + description)
                .orElse(criterion.name());
    }
}
