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
 * @param buyer who buys: the organisation of the token (the same SIREN, another establishment too), unless there is a
 *     mandate
 * @param subject what is bought, and where
 * @param procedure how the contract is awarded
 * @param lots the lots; a contract that is not divided has exactly one
 * @param submission how and until when offers are submitted
 * @param participation who may take part, and together with whom
 * @param requiredPieces the documents that candidates, tenderers and the awardee must give
 * @param remedies before whom and until when the procedure may be contested
 * @param execution what follows the award: pieces, standstill, payment
 * @param essentialData what only the essential data (DECP) want to know
 * @param eSender who transmits the notices for the buyer (ORG-0000 of its notices), if anybody
 * @param mandate why the organisation of the token runs the procedure for the buyer, where it is not the buyer
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
        Optional<@Valid Organisation> eSender,
        Optional<@Valid Mandate> mandate) {

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
     * @param title title of the procedure (eForms BT-21)
     * @param description what is bought, for operators (eForms BT-24); notices take 6,000 characters
     * @param nature main nature of the contract (eForms BT-23)
     * @param mainCpv main code of the common procurement vocabulary (eForms BT-262): eight digits, with or without
     *     {@code -} and check digit, such as {@code 16340000-0}
     * @param additionalCpvs further codes of the same vocabulary (eForms BT-263); may be empty
     * @param nacres category of the research purchase nomenclature, such as {@code QB.37}
     * @param place where the contract is performed
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
        /** Travaux. */
        WORKS,
        /** Fournitures. */
        SUPPLIES,
        /** Services. */
        SERVICES
    }

    /**
     * Where the contract is performed (eForms BT-5071, BT-5141, BT-728).
     *
     * @param nutsCode region (eForms BT-5071): in a country that has NUTS, and in no other, a code of the list
     *     {@code nuts-lvl3}; in France of {@code nuts-fra-lvl3}, such as {@code FRJ13}
     * @param countryCode country in three letters (eForms BT-5141): a code of the list {@code country}, such as {@code
     *     FRA}
     * @param description the place in words (eForms BT-728)
     * @param departmentCode code of the département, as the essential data want it, such as {@code 34} or {@code 2A}
     */
    @Schema(name = "PlaceOfPerformance")
    public record Place(
            Optional<@Pattern(regexp = NUTS) String> nutsCode,
            @NotBlank @Pattern(regexp = "[A-Z]{3}") String countryCode,
            Optional<@Size(max = 1_000) String> description,
            @NotBlank @Pattern(regexp = "\\d{2,3}|2[AB]") String departmentCode) {}
}
