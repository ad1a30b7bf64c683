package fr.adjuge.dto.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who buys (acheteur), and which kind of public body it is: the European thresholds depend on it.
 *
 * @param organisation name, SIRET, address and contact of the buyer
 * @param category its kind, which decides the European threshold
 * @param legalType what kind of public body it is (eForms BT-11): a code of the list {@code buyer-legal-type}, such as
 *     {@code body-pl}
 * @param activity its main activity (eForms BT-10): a code of the list {@code authority-activity}, such as {@code
 *     gen-pub}
 * @param profileUrl address of the buyer's profile (profil d'acheteur, eForms BT-508), beginning with {@code https://}
 * @param representative who signs for the buyer, such as « le Président de Centre »
 */
public record Buyer(
        @NotNull @Valid Organisation organisation,
        @NotNull Category category,
        @NotBlank @Pattern(regexp = "[a-z0-9-]+") String legalType,
        @NotBlank @Pattern(regexp = "[a-z0-9-]+") String activity,
        Optional<@Size(max = 400) String> profileUrl,
        @NotBlank @Size(max = 200) String representative) {

    /** Which column of the European thresholds applies. */
    @Schema(name = "BuyerCategory")
    public enum Category {
        /** The State and its establishments. */
        STATE,
        /** Local authorities and other contracting authorities. */
        OTHER_AUTHORITY,
        /** Contracting entities (entités adjudicatrices). */
        ENTITY
    }
}
