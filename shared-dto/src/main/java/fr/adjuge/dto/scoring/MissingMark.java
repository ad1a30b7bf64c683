package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * A mark that is still to be given.
 *
 * @param offerId identifier of the offer
 * @param criterionId the criterion, by its id in the method
 * @param optionCombination the options for which another evaluator has marked it apart; empty for the base offer
 * @param evaluator the {@code subject} of the evaluator who has to give it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MissingMark(String offerId, String criterionId, List<String> optionCombination, String evaluator) {

    public MissingMark {
        optionCombination = Lists.copy(optionCombination);
    }
}
