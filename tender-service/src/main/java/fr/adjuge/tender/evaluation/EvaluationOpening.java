package fr.adjuge.tender.evaluation;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.client.RemoteRefusal;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.EvaluationRequest.Evaluator;
import fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.tender.lot.LotCase;
import fr.adjuge.tender.lot.Marking;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.scoring.ScoringClient;
import fr.adjuge.tender.scoring.ScoringRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Opens the evaluation of a lot in scoring-service, with the admitted and regular offers only.
 *
 * <p>The evaluation's id is made from all that it says. So a request that is repeated, because the answer was lost or
 * our own transaction failed after it, meets the evaluation that it opened; and one that says something else opens
 * another: neither leaves the lot stuck.
 */
@ApplicationScoped
class EvaluationOpening {

    private static final Text NOT_OPENED = new Text(
            "the evaluation cannot be opened: see the violations",
            "l'évaluation ne peut pas être ouverte : voir les violations");

    /** What of the evaluation comes from the request: the method was published, the offers are as they were opened. */
    private static final Map<String, String> OF_THE_CALLER =
            Map.of("/evaluators", "/evaluators", "/priceVisibility", "/priceVisibility");

    private final ScoringClient scoring;
    private final ObjectMapper json;

    EvaluationOpening(@RestClient ScoringClient scoring, ObjectMapper json) {
        this.scoring = scoring;
        this.json = json;
    }

    void open(LotCase taken, PriceVisibility priceVisibility, List<Evaluator> evaluators) {
        var comparison = taken.comparison();
        var compared = comparison.retained();
        var evaluation = new EvaluationRequest(
                taken.tender().id(),
                taken.tender().reference(),
                taken.announced().id(),
                taken.tender().organisation(),
                taken.announced().method(),
                compared.stream().map(EvaluationOpening::toScore).toList(),
                comparison.options(),
                priceVisibility,
                evaluators);
        var id = idOf(evaluation);
        try {
            scoring.openEvaluation(id, evaluation);
        } catch (RemoteRefusal refusal) {
            throw RefusedException.forBreaches(
                    RULES_NOT_MET, NOT_OPENED, ScoringRefusal.breaches(refusal, OF_THE_CALLER));
        }
        taken.lot().openEvaluation(id, marking(priceVisibility, evaluators, compared), taken);
    }

    private static Marking marking(
            PriceVisibility priceVisibility, List<Evaluator> evaluators, List<LotOffer> compared) {
        return new Marking(
                priceVisibility,
                evaluators.stream().map(Evaluator::subject).collect(toUnmodifiableSet()),
                compared.stream().map(LotOffer::id).collect(toUnmodifiableSet()));
    }

    private static OfferToScore toScore(LotOffer offer) {
        return new OfferToScore(
                offer.id().toString(),
                offer.tenderer(),
                Optional.of(offer.price()),
                Optional.empty(),
                offer.optionPrices().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(option -> new OfferToScore.OptionPrice(
                                option.getKey(), Optional.of(option.getValue()), Optional.empty()))
                        .toList(),
                List.of(),
                Optional.empty());
    }

    private UUID idOf(EvaluationRequest evaluation) {
        try {
            return UUID.nameUUIDFromBytes(json.writeValueAsString(evaluation).getBytes(UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an evaluation is written as JSON", e);
        }
    }
}
