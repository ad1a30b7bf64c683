package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.scoring.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Record of an opening (registre d'ouverture): who opened, when, and what became of each deposit.
 *
 * @param tenderId the tender
 * @param openedAt when the deposits were opened
 * @param openedAtInParis the same instant in Paris time
 * @param officers who opened: two different persons
 * @param deposits all deposits, in the order of reception
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpeningRegister(
        @NotNull UUID tenderId,
        @NotNull OffsetDateTime openedAt,
        @NotNull OffsetDateTime openedAtInParis,
        @NotEmpty List<Officer> officers,
        @NotNull List<Line> deposits) {

    // Registers written before the properties in Paris time were there hold their times as in Paris.
    public OpeningRegister {
        openedAtInParis = openedAtInParis == null ? openedAt : openedAtInParis;
        officers = officers == null ? List.of() : List.copyOf(officers);
        deposits = deposits == null ? List.of() : List.copyOf(deposits);
    }

    /**
     * One of the two who opened.
     *
     * @param person the {@code sub} of the token
     * @param name name, as the identity provider gives it
     * @param approvedAt when this person approved the opening
     * @param approvedAtInParis the same instant in Paris time
     */
    @Schema(name = "OpeningOfficer")
    public record Officer(
            @NotBlank String person,
            @NotBlank String name,
            @NotNull OffsetDateTime approvedAt,
            @NotNull OffsetDateTime approvedAtInParis) {

        public Officer {
            approvedAtInParis = approvedAtInParis == null ? approvedAt : approvedAtInParis;
        }
    }

    /**
     * One deposit, in the order of reception.
     *
     * @param depositNumber number of the receipt
     * @param organisation SIRET of the depositor
     * @param kind full deposit or complement
     * @param lotIds the lots it is for
     * @param transmissionBeganAt when the first byte of its files came: what may admit the backup copy of a late one
     * @param receivedAt when it was received: what decides whether it is in time
     * @param receivedAtInParis the same instant in Paris time
     * @param fate what became of it
     * @param offerNumbers of the offer that the deposit became, or of those that a complement was added to
     * @param documents how many files it has
     * @param integrity whether what was opened is what had been sealed; absent for what stays sealed
     * @param finding what was found, of a deposit that is not {@code VERIFIED}; registers of before do not say
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
            @NotNull OffsetDateTime receivedAtInParis,
            @NotNull DepositFate fate,
            @NotNull List<Integer> offerNumbers,
            int documents,
            Optional<Integrity> integrity,
            Optional<@Valid LocalizedText> finding) {

        public Line {
            receivedAtInParis = receivedAtInParis == null ? receivedAt : receivedAtInParis;
        }
    }

    /** Whether what was opened is what had been sealed. */
    @Schema(name = "SealIntegrity")
    public enum Integrity {
        /** Every hash and seal holds. */
        VERIFIED,
        /** It can be read, but a hash does not hold: that of a file, or that of the whole, of which no offer is made. */
        BROKEN,
        /** It cannot be opened, or what it holds cannot be read or recorded: no offer is made of it. */
        UNREADABLE
    }
}
