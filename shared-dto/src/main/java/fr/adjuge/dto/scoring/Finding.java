package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a buyer should know, with the number that shows it.
 *
 * @param code stable, in kebab case: {@code lowest-price-not-best}
 * @param severity {@code REFUSAL}, {@code WARNING} or {@code INFORMATION}
 * @param message the finding as a sentence
 * @param pointer JSON pointer to the part of the request that it is about
 * @param figures the numbers that show it
 * @param sources decisions and articles: {@code CE 29/10/2013 n°370789}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Finding(
        String code,

        @Schema(enumeration = {"REFUSAL", "WARNING", "INFORMATION"})
        String severity,

        LocalizedText message,
        Optional<String> pointer,
        List<Figure> figures,
        List<String> sources) {

    public Finding {
        figures = Lists.copy(figures);
        sources = Lists.copy(sources);
    }

    /**
     * A number with its name.
     *
     * @param label what the number is
     * @param value the number
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "FindingFigure")
    public record Figure(LocalizedText label, ExactNumber value) {}
}
