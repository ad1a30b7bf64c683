package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a lot ended, as everybody may know it: nothing before it was decided and the participants were told.
 *
 * @param lotId the lot
 * @param outcome whether and how it has ended
 * @param endedOn the day on which it ended; absent while the lot is running
 * @param contractors the names of the contractor, or of the leader of the group and its other members; empty unless
 *     awarded
 * @param amountExcludingVat the price of the contract, or the maximum of a framework agreement; absent unless awarded
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LotOutcome(
        @NotNull String lotId,
        @NotNull Ending outcome,
        Optional<LocalDate> endedOn,
        @NotNull List<String> contractors,
        Optional<Money> amountExcludingVat) {

    public LotOutcome {
        contractors = contractors == null ? List.of() : List.copyOf(contractors);
    }

    /** Whether and how a lot has ended. */
    @Schema(name = "LotEnding")
    public enum Ending {
        /** The procedure goes on; also after the decision, until the contract is notified. */
        RUNNING,
        /** The contract is notified to its contractor. */
        AWARDED,
        /** Without any offer that can be chosen (infructueux). */
        UNSUCCESSFUL,
        /** Given up (sans suite). */
        DISCONTINUED,
        /** Set aside by the judge. */
        ANNULLED
    }
}
