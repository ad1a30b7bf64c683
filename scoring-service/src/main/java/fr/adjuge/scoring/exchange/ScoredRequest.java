package fr.adjuge.scoring.exchange;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.scoring.Explanation;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Computation;
import fr.adjuge.scoring.ranking.Observations;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import fr.adjuge.scoring.ranking.Scoring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A request and what scoring concludes from it, under every combination of options; the official one is explained. */
public final class ScoredRequest {

    private final ScoringRequest request;
    private final String input;
    private final OptionCombination official;
    private final Map<String, Computation> computations;
    private final FrozenResult frozen;

    private ScoredRequest(ScoringRequest request, Method method, List<Offer> offers) {
        this.request = request;
        this.input = CanonicalForm.of(CanonicalForm.sorted(request));
        this.official = OffersReader.combination(method, request.optionCombination());
        var outcomes = outcomes(method, offers);
        var ranking = outcomes.getOrDefault(official, List.of());
        this.computations = ranking.stream()
                .filter(Ranked.class::isInstance)
                .map(Ranked.class::cast)
                .collect(toMap(place -> place.offer().id(), Ranked::computation));
        this.frozen = frozen(method, outcomes, ranking);
    }

    /** Every fault of method, offers and marks is named. */
    public static ScoredRequest of(ScoringRequest request) {
        var method = MethodReader.read(request.method(), "/method");
        var offers = OffersReader.readMarked(request.method(), method, request.offers(), request.optionCombination());
        return new ScoredRequest(request, method, offers);
    }

    /** Of a request whose method, offers and marks were read and checked before. */
    public static ScoredRequest of(ScoringRequest request, Method method, List<Offer> offers) {
        return new ScoredRequest(request, method, offers);
    }

    private static Map<OptionCombination, List<Outcome>> outcomes(Method method, List<Offer> offers) {
        var outcomes = new LinkedHashMap<OptionCombination, List<Outcome>>();
        for (var combination : method.combinations()) {
            outcomes.put(combination, Scoring.score(method, offers, combination));
        }
        return outcomes;
    }

    private FrozenResult frozen(Method method, Map<OptionCombination, List<Outcome>> outcomes, List<Outcome> ranking) {
        var writer = new ResultWriter(method, request.method().currency());
        return new FrozenResult(
                EngineVersion.CURRENT.number(),
                CanonicalForm.hash(input),
                methodHash(request.method()),
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
                * request.offers().size()
                * frozen.criteria().size();
    }

    /** All that was computed from, in canonical form. */
    public String input() {
        return input;
    }

    public FrozenResult frozen() {
        return frozen;
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
        return new ReadableResult(
                as,
                request.method(),
                request.offers().stream().map(MarkedOffer::offer).toList(),
                explanations);
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
