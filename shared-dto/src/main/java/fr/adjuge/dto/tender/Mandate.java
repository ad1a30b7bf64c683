package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why another organisation than the buyer runs the procedure, as everybody may read it.
 *
 * @param kind what lets it act for the buyer
 * @param name of the organisation that runs the procedure
 * @param registrationNumber its SIRET: that of the tokens that draft, publish and decide, or of another establishment
 *     with the same SIREN
 * @param reference of the agreement or mandate
 * @param signedOn the day of the agreement or mandate
 */
public record Mandate(
        @NotNull Kind kind,
        @NotBlank @Size(max = 400) String name,
        @NotBlank @Size(max = 100) String registrationNumber,
        @NotBlank @Size(max = 400) String reference,
        @NotNull LocalDate signedOn) {

    /** What lets an organisation run a procedure for another. */
    @Schema(name = "MandateKind")
    public enum Kind {
        /** A central purchasing body (centrale d'achat): art. L2113-2 CCP. */
        CENTRAL_PURCHASING_BODY,
        /** The member that runs the procedure for a group of buyers (groupement de commandes): art. L2113-6 and -7 CCP. */
        BUYERS_GROUP
    }
}
