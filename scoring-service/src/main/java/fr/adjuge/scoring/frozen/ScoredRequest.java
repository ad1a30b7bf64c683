package fr.adjuge.scoring.frozen;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.scoring.Explanation;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Computation;
import fr.adjuge.scoring.ranking.Observations;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import fr.adjuge.scoring.ranking.Scoring;
import fr.adjuge.scoring.reading.MethodReader;
import fr.adjuge.scoring.reading.OffersReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A request and what scoring concludes from it, under every combination of options; the official one is explained. */
public final class ScoredRequest {

    private final ScoringMethod announced;
    private final List<OfferToScore> sent;
    private final OptionCombination official;
    private final Map<String, Computation> computations;
    private final FrozenResult frozen;

    private ScoredRequest(FrozenInput input, Method method, List<Offer> offers) {
        this.announced = input.method();
        this.sent = input.offers();
        this.official = method.combination(input.optionCombination());
        var outcomes = outcomes(method, offers);
        var ranking = outcomes.getOrDefault(official, List.of());
        this.computations = ranking.stream()
                .filter(Ranked.class::isInstance)
                .map(Ranked.class::cast)
                .collect(toMap(place -> place.offer().id(), Ranked::computation));
        this.frozen = frozen(CanonicalForm.hash(input.canonical()), method, outcomes, ranking);
    }

    /** Every fault of method, offers and marks is named. */
    public static ScoredRequest of(ScoringRequest request) {
        return of(request, MethodReader.read(request.method(), "/method"));
    }

    /** Of a request that was taken before, by the computation of then. */
    static ScoredRequest of(ScoringRequest request, Edition edition) {
        return of(request, MethodReader.readAgain(request.method(), edition));
    }

    private static ScoredRequest of(ScoringRequest request, Method method) {
        var offers = OffersReader.readMarked(request.method(), method, request.offers(), request.optionCombination());
        return new ScoredRequest(FrozenInput.of(request), method, offers);
    }

    /** Of an input that was read and checked before. */
    public static ScoredRequest of(FrozenInput input, Method method, List<Offer> offers) {
        return new ScoredRequest(input, method, offers);
    }

    private static Map<OptionCombination, List<Outcome>> outcomes(Method method, List<Offer> offers) {
        var outcomes = new LinkedHashMap<OptionCombination, List<Outcome>>();
        for (var combination : method.combinations()) {
            outcomes.put(combination, Scoring.score(method, offers, combination));
        }
        return outcomes;
    }

    private FrozenResult frozen(
            String inputHash, Method method, Map<OptionCombination, List<Outcome>> outcomes, List<Outcome> ranking) {
        var writer = new ResultWriter(method, announced.currency());
        return new FrozenResult(
                EngineVersion.CURRENT.number(),
                inputHash,
                methodHash(announced),
                official.optionIds(),
                writer.criteria(),
                ranking.stream().map(outcome -> writer.row(outcome, official)).toList(),
                outcomes.entrySet().stream()
                        .map(entry -> writer.ranking(entry.getValue(), entry.getKey()))
                        .toList(),
                ResultWriter.findings(Observations.on(method, ranking, official)));
    }

    /** How many were computed, under all combinations together. */
    public long marks() {
        return (long) frozen.combinations().size()
                * sent.size()
                * frozen.criteria().size();
    }

    public FrozenResult frozen() {
        return frozen;
    }

    /** The official one. */
    public CombinationRanking ranking() {
        var rankings = new FrozenResult.Rankings(frozen.optionCombination(), frozen.combinations());
        return ReadableResult.ranking(rankings.official(), announced.currency());
    }

    /** Without explanations. */
    public ScoringResult result() {
        return readable(frozen, offerId -> Optional.empty()).result();
    }

    public ScoringResult explainedResult() {
        return explainedResult(frozen);
    }

    ScoringResult explainedResult(FrozenResult as) {
        return readable(as, this::explanation).result();
    }

    /** One offer with its explanation, if it was ranked; none if there is no such offer. */
    public Optional<OfferOutcome> explainedOutcome(String offerId) {
        return readable(frozen, this::explanation).outcome(offerId);
    }

    private ReadableResult readable(FrozenResult as, Function<String, Optional<Explanation>> explanations) {
        return new ReadableResult(as, announced, sent, explanations);
    }

    /** The total of a ranked offer, down to the given marks. */
    Optional<Explained> explained(String offerId) {
        return Optional.ofNullable(computations.get(offerId))
                .map(computation -> computation.nodes().total());
    }

    private Optional<Explanation> explanation(String offerId) {
        return explained(offerId).map(ResultWriter::explanation);
    }

    public static String methodHash(ScoringMethod method) {
        return CanonicalForm.hash(CanonicalForm.of(method));
    }
}
