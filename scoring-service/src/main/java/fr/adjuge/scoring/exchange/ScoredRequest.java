package fr.adjuge.scoring.exchange;

import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.CombinationRanking;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Observations;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Scoring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores a request: the official combination with its explanations, and every other one beside it. */
public final class ScoredRequest {

    /** Changes whenever the same input could give other bytes. */
    public static final String ENGINE_VERSION = "1";

    private ScoredRequest() {}

    public static ScoringResult score(ScoringRequest request) {
        var sorted = CanonicalForm.sorted(request);
        var sent = request.method();
        var method = MethodReader.read(sent, "/method");
        var offers = OffersReader.readMarked(sent, method, request.offers(), request.optionCombination());
        var official = OffersReader.combination(method, request.optionCombination());
        var outcomes = outcomes(method, offers);
        var writer = new ResultWriter(method, sent.currency());
        var ranking = outcomes.getOrDefault(official, List.of());
        return new ScoringResult(
                ENGINE_VERSION,
                CanonicalForm.hash(CanonicalForm.of(sorted)),
                methodHash(sent),
                official.optionIds(),
                writer.outcomes(ranking, official),
                outcomes.entrySet().stream()
                        .map(entry -> writer.ranking(entry.getValue(), entry.getKey()))
                        .toList(),
                ResultWriter.findings(Observations.on(method, ranking, official)));
    }

    /** The official combination alone, without explanations: what the ranking would be now. */
    public static CombinationRanking ranking(ScoringRequest request) {
        var sent = request.method();
        var method = MethodReader.read(sent, "/method");
        var offers = OffersReader.readMarked(sent, method, request.offers(), request.optionCombination());
        var official = OffersReader.combination(method, request.optionCombination());
        return new ResultWriter(method, sent.currency()).ranking(Scoring.score(method, offers, official), official);
    }

    public static String methodHash(ScoringMethod method) {
        return CanonicalForm.hash(CanonicalForm.of(method));
    }

    private static Map<OptionCombination, List<Outcome>> outcomes(Method method, List<Offer> offers) {
        var outcomes = new LinkedHashMap<OptionCombination, List<Outcome>>();
        for (var combination : method.combinations()) {
            outcomes.put(combination, Scoring.score(method, offers, combination));
        }
        return outcomes;
    }
}
