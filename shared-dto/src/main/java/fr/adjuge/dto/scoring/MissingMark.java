package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A mark that is still to be given.
 *
 * @param evaluator the {@code subject} of the evaluator who has to give it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MissingMark(String offerId, String criterionId, String evaluator) {}
