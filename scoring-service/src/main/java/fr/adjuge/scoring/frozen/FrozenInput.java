package fr.adjuge.scoring.frozen;

import static java.util.Comparator.comparing;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.OfferToScore;
import fr.adjuge.dto.scoring.ScoringMethod;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest.Mark;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import java.util.List;
import java.util.function.Function;

/**
 * All that a result is computed from.
 *
 * @param offers without their marks
 * @param canonical the text with the marks, whose hash the result holds: a {@link ScoringRequest}
 */
public record FrozenInput(
        ScoringMethod method, List<OfferToScore> offers, List<String> optionCombination, String canonical) {

    public static FrozenInput of(ScoringRequest request) {
        return new FrozenInput(
                request.method(),
                request.offers().stream().map(MarkedOffer::offer).toList(),
                request.optionCombination(),
                CanonicalForm.of(CanonicalForm.sorted(request)));
    }

    /** What an evaluation was opened with, and the marks that were given to each offer, by its id. */
    public static FrozenInput of(EvaluationRequest opened, Function<String, List<Mark>> marks) {
        var marked = opened.offers().stream()
                .sorted(comparing(OfferToScore::offerId))
                .map(offer -> new MarkedOffer(offer, marks.apply(offer.offerId())));
        return new FrozenInput(
                opened.method(),
                opened.offers(),
                opened.optionCombination(),
                CanonicalForm.ofRequest(opened.method(), marked, opened.optionCombination()));
    }
}
