package fr.adjuge.scoring.frozen;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.scoring.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is frozen: all that was concluded, once, in exact fractions ({@code 69/20}), without the names and the
 * explanations that follow from the input whose hash it holds. What is not there (no rank, no reasons) is left out.
 *
 * @param criteria the criteria and sub-criteria of the method, parents first: the marks of each offer are in this order
 * @param outcomes ranked offers by rank, then the others; within a rank by offer id
 * @param combinations the places under every combination of options, the official one included
 */
public record FrozenResult(
        String engineVersion,
        String inputHash,
        String methodHash,
        List<String> optionCombination,
        List<String> criteria,
        List<Row> outcomes,
        List<Combination> combinations,
        List<Finding> findings) {

    static final String NO_MARK = "-";

    public FrozenResult {
        optionCombination = List.copyOf(optionCombination);
        criteria = List.copyOf(criteria);
        outcomes = List.copyOf(outcomes);
        combinations = List.copyOf(combinations);
        findings = List.copyOf(findings);
    }

    FrozenResult by(EngineVersion engine) {
        return new FrozenResult(
                engine.number(), inputHash, methodHash, optionCombination, criteria, outcomes, combinations, findings);
    }

    /**
     * One offer. Its marks are one text each: a fraction for each of the {@code criteria}, separated by spaces, {@code -}
     * where a criterion has none.
     *
     * @param comparedPrice with the options of the combination, on the method's VAT basis, in the method's currency
     * @param marks before rescaling
     * @param finalMarks after rescaling
     * @param weightedMarks what each criterion adds to the total
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(
            String offerId,
            String outcome,
            Optional<Integer> rank,
            boolean tied,
            Optional<String> comparedPrice,
            Optional<String> total,
            Optional<String> marks,
            Optional<String> finalMarks,
            Optional<String> weightedMarks,
            @Nullable List<Finding> reasons) {

        @Override
        public List<Finding> reasons() {
            return reasons == null ? List.of() : reasons;
        }
    }

    /** The places of the offers under one combination of options. */
    public record Combination(List<String> optionIds, List<Place> offers) {

        public Combination {
            optionIds = List.copyOf(optionIds);
            offers = List.copyOf(offers);
        }
    }

    /** The place of one offer under one combination of options. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Place(
            String offerId,
            String outcome,
            Optional<Integer> rank,
            Optional<String> comparedPrice,
            Optional<String> total) {}

    /** The places alone, of a result that is read for nothing else. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rankings(List<String> optionCombination, List<Combination> combinations) {

        Combination official() {
            return combinations.stream()
                    .filter(combination -> combination.optionIds().equals(optionCombination))
                    .findAny()
                    .orElseThrow();
        }
    }
}
