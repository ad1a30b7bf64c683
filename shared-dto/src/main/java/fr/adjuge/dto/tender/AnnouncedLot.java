package fr.adjuge.dto.tender;

import static java.util.Objects.requireNonNullElse;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.ScoringMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One lot as announced; a contract that is not divided has one, {@code LOT-0001}.
 *
 * @param id identifier in the procedure, {@code LOT-0001} and following (eForms BT-137)
 * @param title title of the lot (eForms BT-21)
 * @param description what the lot is about, for operators (eForms BT-24); notices take 6,000 characters
 * @param estimatedValueExcludingVat the buyer's estimate, without VAT and options (eForms BT-27)
 * @param framework present iff the lot is a framework agreement (accord-cadre)
 * @param duration how long the contract of this lot runs
 * @param method how the offers for this lot are scored, with its priced options (prestations supplémentaires
 *     éventuelles) and whether variants are allowed; frozen at publication
 * @param additionalInformation what else operators should know (eForms BT-300)
 */
public record AnnouncedLot(
        @NotBlank @Pattern(regexp = Consultation.LOT_ID) String id,
        @NotBlank @Size(max = 400) String title,
        @NotBlank @Size(max = 10_000) String description,
        Optional<@Valid Money> estimatedValueExcludingVat,
        Optional<@Valid Framework> framework,
        @NotNull @Valid Duration duration,
        @NotNull @Valid ScoringMethod method,
        Optional<@Size(max = 10_000) String> additionalInformation) {

    /**
     * A framework agreement without reopening of competition; it must have a maximum (eForms BT-271).
     *
     * @param maximumExcludingVat the most that may be ordered over the whole duration, renewals included (maximum,
     *     eForms BT-271)
     * @param minimumExcludingVat the least that the buyer commits to order (minimum); absent if there is none
     */
    @Schema(name = "FrameworkLimits")
    public record Framework(@NotNull @Valid Money maximumExcludingVat, Optional<@Valid Money> minimumExcludingVat) {}

    /**
     * How long the contract runs.
     *
     * @param months initial duration in months, from the notification (eForms BT-36)
     * @param renewals how often it may be renewed (eForms BT-58; default: never)
     * @param monthsPerRenewal length of each renewal, 0 if there is none
     * @param renewalTerms how and when the contract is renewed (reconduction, eForms BT-57)
     * @param optionMonths by option, how many months it adds if it is taken up
     */
    @Schema(name = "LotDuration")
    public record Duration(
            @NotNull @Min(1) @Max(1_200) Integer months,
            @Min(0) @Max(100) Integer renewals,
            @Min(0) @Max(1_200) Integer monthsPerRenewal,
            Optional<@Size(max = 10_000) String> renewalTerms,
            Map<@NotBlank String, @NotNull @Min(1) @Max(1_200) Integer> optionMonths) {

        public Duration {
            renewals = requireNonNullElse(renewals, 0);
            monthsPerRenewal = requireNonNullElse(monthsPerRenewal, 0);
            // Sorted, so that the same duration is the same JSON everywhere.
            optionMonths = optionMonths == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(optionMonths));
        }

        /** The longest that the contract may run without options, renewals included, in months. */
        public int longestMonths() {
            return months + renewals * monthsPerRenewal;
        }
    }
}
