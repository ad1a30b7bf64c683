package fr.adjuge.dto.scoring;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A criterion or sub-criterion of an announced method. Known by its id: names repeat (the BOAMP notice 25-103341 has
 * seven criteria of one name).
 *
 * @param id unique in the method
 * @param name its name, as announced
 * @param description what distinguishes criteria of one name, or the announced explanation
 * @param weight in the method's unit for a criterion; for a sub-criterion see {@link MethodReading}; absent for
 *     pass-fail criteria, which weigh nothing
 * @param judgedBy how it is judged; {@code MARKS} where it has sub-criteria
 * @param scale its own scale, if not the method's
 * @param minimumMark its own minimum, besides or in place of the method's
 * @param rescaling whether its marks are rescaled, if not as the method says
 * @param priceFormula for price and cost criteria: how an amount becomes a mark
 * @param environmental whether it takes account of environmental characteristics of the offer (art. R2152-7 CCP; default: no)
 * @param subCriteria empty for a criterion judged as a whole
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Criterion(
        @NotNull @Pattern(regexp = Criterion.ID) String id,
        @NotNull @Size(min = 1, max = 400) String name,
        Optional<@Size(max = 4000) String> description,
        Optional<@Positive BigDecimal> weight,
        @NotNull JudgedBy judgedBy,
        Optional<@Valid MarkScale> scale,
        Optional<@PositiveOrZero BigDecimal> minimumMark,
        Optional<ScoringMethod.Rescaling> rescaling,
        Optional<@Valid PriceFormula> priceFormula,
        Boolean environmental,
        @Size(max = 100) List<@NotNull @Valid Criterion> subCriteria) {

    /** Ids of criteria, options and offers: what stands in an address as it is. */
    public static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    public Criterion {
        environmental = requireNonNullElse(environmental, false);
        subCriteria = Lists.copy(subCriteria);
    }

    /** What a criterion is judged by. */
    public enum JudgedBy {
        /** Marks that evaluators give with their reasons. */
        MARKS,
        /** The price of the offer, with the options of the combination. */
        PRICE,
        /** A cost that the offer states or leads to, for instance over the life cycle. */
        COST,
        /** Fulfilled or not: an offer that does not fulfil it is eliminated. */
        PASS_FAIL
    }
}
