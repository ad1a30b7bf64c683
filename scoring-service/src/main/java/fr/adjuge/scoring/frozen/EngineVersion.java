package fr.adjuge.scoring.frozen;

import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The bytes that the computation gives. A new version comes whenever the same input could give other bytes; what an old
 * one froze is still read, and computed again in its own bytes.
 */
public enum EngineVersion {

    /** The readable result with every explanation embedded. */
    ONE("1") {
        @Override
        public String frozen(ScoredRequest scored) {
            return CanonicalForm.of(scored.explainedResult(scored.frozen().by(this)));
        }

        @Override
        public ScoringResult read(String frozen, ScoringMethod method, List<OfferToScore> offers) {
            return withoutExplanations(CanonicalForm.read(frozen, ScoringResult.class));
        }

        @Override
        public CombinationRanking ranking(String frozen, ScoringMethod method) {
            var result = CanonicalForm.read(frozen, ScoringResult.class);
            return result.combinations().stream()
                    .filter(ranking -> ranking.optionIds().equals(result.optionCombination()))
                    .findAny()
                    .orElseThrow();
        }
    },

    /** A {@link FrozenResult}. */
    TWO("2") {
        @Override
        public String frozen(ScoredRequest scored) {
            return CanonicalForm.of(scored.frozen());
        }

        @Override
        public ScoringResult read(String frozen, ScoringMethod method, List<OfferToScore> offers) {
            return new ReadableResult(CanonicalForm.read(frozen, FrozenResult.class), method, offers).result();
        }

        @Override
        public CombinationRanking ranking(String frozen, ScoringMethod method) {
            var official =
                    CanonicalForm.read(frozen, FrozenResult.Rankings.class).official();
            return ReadableResult.ranking(official, method.currency());
        }
    };

    public static final EngineVersion CURRENT = TWO;

    private final String number;

    EngineVersion(String number) {
        this.number = number;
    }

    public static EngineVersion of(String number) {
        return Arrays.stream(values())
                .filter(version -> version.number.equals(number))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no engine " + number));
    }

    public String number() {
        return number;
    }

    /** The bytes that this version freezes. */
    public abstract String frozen(ScoredRequest scored);

    /** A frozen result without its explanations; the method and the offers are those that it was computed from. */
    public abstract ScoringResult read(String frozen, ScoringMethod method, List<OfferToScore> offers);

    /** The official ranking alone. */
    public abstract CombinationRanking ranking(String frozen, ScoringMethod method);

    private static ScoringResult withoutExplanations(ScoringResult result) {
        return new ScoringResult(
                result.engineVersion(),
                result.inputHash(),
                result.methodHash(),
                result.optionCombination(),
                result.outcomes().stream()
                        .map(EngineVersion::withoutExplanation)
                        .toList(),
                result.combinations(),
                result.findings());
    }

    private static OfferOutcome withoutExplanation(OfferOutcome outcome) {
        return new OfferOutcome(
                outcome.offerId(),
                outcome.tenderer(),
                outcome.variantOf(),
                outcome.outcome(),
                outcome.rank(),
                outcome.tied(),
                outcome.comparedPrice(),
                outcome.total(),
                outcome.totalOutOf100(),
                outcome.criterionMarks(),
                outcome.reasons(),
                Optional.empty());
    }
}
