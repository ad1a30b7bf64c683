package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * A number and where it comes from: given by evaluators or by the offer, or computed from other numbers.
 *
 * @param label what the number is
 * @param value the number
 * @param formula what was computed, with the figures
 * @param criterionId the criterion it belongs to, if any
 * @param basis the clause of the documents or the article that it follows
 * @param inputs the numbers it was computed from; empty for one that was given
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Explanation(
        LocalizedText label,
        ExactNumber value,
        LocalizedText formula,
        Optional<String> criterionId,
        Optional<String> basis,
        List<Explanation> inputs) {

    public Explanation {
        inputs = Lists.copy(inputs);
    }
}
