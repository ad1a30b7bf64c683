package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The buyer's answer, sent to all.
 *
 * @param text the answer, as all operators read it
 * @param questionAsPublished the question without what would tell who asked, where its own words would
 */
public record NewAnswer(
        @NotBlank @Size(max = 10_000) String text, Optional<@Size(min = 1, max = 10_000) String> questionAsPublished) {}
