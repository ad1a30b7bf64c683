package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Record of an opening (registre d'ouverture): who opened, when, and what became of each deposit. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpeningRegister(
        @NotNull UUID tenderId,
        @NotNull OffsetDateTime openedAt,
        @NotEmpty List<Officer> officers,
        @NotNull List<Line> deposits) {

    public OpeningRegister {
        officers = officers == null ? List.of() : List.copyOf(officers);
        deposits = deposits == null ? List.of() : List.copyOf(deposits);
    }

    /** One of the two who opened. */
    @Schema(name = "OpeningOfficer")
    public record Officer(
            @NotBlank String person,
            @NotBlank String name,
            @NotNull OffsetDateTime approvedAt) {}

    /**
     * One deposit, in the order of reception.
     *
     * @param organisation SIRET of the depositor
     * @param transmissionBeganAt when the first byte of its files came: what may admit the backup copy of a late one
     * @param offerNumbers of the offer that the deposit became, or of those that a complement was added to
     * @param integrity of what was opened: nothing that stays sealed is read
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "RegisteredDeposit")
    public record Line(
            @NotBlank String depositNumber,
            @NotBlank String organisation,
            @NotNull DepositKind kind,
            @NotEmpty List<String> lotIds,
            @NotNull OffsetDateTime transmissionBeganAt,
            @NotNull OffsetDateTime receivedAt,
            @NotNull DepositFate fate,
            @NotNull List<Integer> offerNumbers,
            int documents,
            Optional<Integrity> integrity) {}

    /** Whether what was opened is what had been sealed. */
    @Schema(name = "SealIntegrity")
    public enum Integrity {
        VERIFIED,
        /** A hash or a seal does not hold; what could be read is not taken for an offer. */
        BROKEN
    }
}
