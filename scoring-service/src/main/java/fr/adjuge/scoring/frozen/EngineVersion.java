package fr.adjuge.scoring.frozen;

import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.scoring.method.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The bytes that the computation gives. A new version comes whenever the same input could give other bytes; what an old
 * one froze is still read, and computed again in its own bytes.
 */
public enum EngineVersion {

    /** The readable result with every explanation embedded. */
    ONE("1", Edition.FIRST) {
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
    TWO("2", Edition.FIRST),

    /** The same, of the second edition of the computation. */
    THREE("3", Edition.SECOND);

    public static final EngineVersion CURRENT = THREE;

    private final String number;
    private final Edition edition;

    EngineVersion(String number, Edition edition) {
        this.number = number;
        this.edition = edition;
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

    /** By its edition of the computation. */
    public ScoredRequest scored(ScoringRequest request) {
        return ScoredRequest.of(request, edition);
    }

    /** The bytes that this version freezes of what its edition computed. */
    public String frozen(ScoredRequest scored) {
        return CanonicalForm.of(scored.frozen().by(this));
    }

    /** A frozen result without its explanations; the method and the offers are those that it was computed from. */
    public ScoringResult read(String frozen, ScoringMethod method, List<OfferToScore> offers) {
        return new ReadableResult(CanonicalForm.read(frozen, FrozenResult.class), method, offers).result();
    }

    /** The official ranking alone. */
    public CombinationRanking ranking(String frozen, ScoringMethod method) {
        var official = CanonicalForm.read(frozen, FrozenResult.Rankings.class).official();
        return ReadableResult.ranking(official, method.currency());
    }

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
