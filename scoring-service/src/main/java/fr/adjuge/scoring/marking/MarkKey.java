package fr.adjuge.scoring.marking;

import fr.adjuge.scoring.method.OptionCombination;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a mark is about, and whose it is.
 *
 * @param optionIds the options under which alone it counts, in the order of the method with blanks between them; empty
 *     for a mark of the base offer
 */
@Embeddable
public record MarkKey(UUID evaluationId, String offerId, String criterionId, String optionIds, String evaluator)
        implements Serializable {

    private static final String BLANK = " ";

    static String written(OptionCombination combination) {
        return String.join(BLANK, combination.optionIds());
    }

    static OptionCombination read(String optionIds) {
        return optionIds.isEmpty() ? OptionCombination.NONE : new OptionCombination(List.of(optionIds.split(BLANK)));
    }
}
