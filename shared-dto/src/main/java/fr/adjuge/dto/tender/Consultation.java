package fr.adjuge.dto.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a buyer announces (avis de marché et règlement de la consultation). Written while the tender is a draft, frozen
 * at its publication, and handed over unchanged to the award notice.
 *
 * @param reference the buyer's own reference (eForms BT-22)
 * @param procedureId the procedure's identifier (eForms BT-04); given by the system where the buyer gives none
 * @param eSender who transmits the notices for the buyer (ORG-0000 of its notices), if anybody
 */
public record Consultation(
        @NotBlank @Size(max = 100) String reference,
        Optional<UUID> procedureId,
        @NotNull @Valid Buyer buyer,
        @NotNull @Valid Subject subject,
        @NotNull @Valid Procedure procedure,
        @NotEmpty @Size(max = 500) List<@Valid AnnouncedLot> lots,
        @NotNull @Valid Submission submission,
        @NotNull @Valid Participation participation,
        @NotEmpty @Size(max = 100) List<@Valid RequiredPiece> requiredPieces,
        @NotNull @Valid Remedies remedies,
        @NotNull @Valid Execution execution,
        @NotNull @Valid EssentialData essentialData,
        Optional<@Valid Organisation> eSender) {

    /** The identifiers of lots, in eForms and here. */
    public static final String LOT_ID = "LOT-\\d{4}";

    /** Eight digits and, where it is given, the check digit of the common procurement vocabulary. */
    public static final String CPV = "\\d{8}(-\\d)?";

    /** A region of the European nomenclature, from the country to the département. */
    public static final String NUTS = "[A-Z]{2}[0-9A-Z]{0,3}";

    public Consultation {
        lots = lots == null ? List.of() : List.copyOf(lots);
        requiredPieces = requiredPieces == null ? List.of() : List.copyOf(requiredPieces);
    }

    /**
     * What is bought (objet).
     *
     * @param nacres category of the research purchase nomenclature, such as {@code QB.37}
     */
    @Schema(name = "ContractSubject")
    public record Subject(
            @NotBlank @Size(max = 400) String title,
            @NotBlank @Size(max = 10_000) String description,
            @NotNull ContractNature nature,
            @NotBlank @Pattern(regexp = CPV) String mainCpv,
            List<@Pattern(regexp = CPV) String> additionalCpvs,
            Optional<@Pattern(regexp = "[A-Z]{2}\\.\\d{2}") String> nacres,
            @NotNull @Valid Place place) {

        public Subject {
            additionalCpvs = additionalCpvs == null ? List.of() : List.copyOf(additionalCpvs);
        }
    }

    /** Main nature of the contract (eForms BT-23). */
    public enum ContractNature {
        WORKS,
        SUPPLIES,
        SERVICES
    }

    /**
     * Where the contract is performed (eForms BT-5071, BT-5141, BT-728).
     *
     * @param departmentCode the département as the essential data want it, such as {@code 34}
     */
    @Schema(name = "PlaceOfPerformance")
    public record Place(
            @NotBlank @Pattern(regexp = NUTS) String nutsCode,
            @NotBlank @Pattern(regexp = "[A-Z]{3}") String countryCode,
            Optional<@Size(max = 1_000) String> description,
            @NotBlank @Pattern(regexp = "\\d{2,3}|2[AB]") String departmentCode) {}
}
