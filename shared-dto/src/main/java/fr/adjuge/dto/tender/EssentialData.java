package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the essential data (DECP, arrêté du 22 décembre 2022) want of a contract and no notice says. Codes are those of
 * the official schema, written as it writes them.
 *
 * @param contractId at most 16 characters; the buyer's own reference is often longer
 * @param ccag general conditions that apply, such as « Fournitures courantes et services »
 * @param priceForm « Forfaitaire », « Unitaire » or « Mixte »
 * @param priceTypes such as « Définitif ferme »
 * @param executionModes such as « Bons de commande », or « Sans objet »
 * @param advanceRate share of the amount, 0 where there is no advance
 */
public record EssentialData(
        @NotBlank @Pattern(regexp = "\\S{1,16}") String contractId,
        @NotBlank @Size(max = 200) String ccag,
        @NotBlank @Size(max = 50) String priceForm,
        @NotEmpty List<@NotBlank String> priceTypes,
        @NotEmpty List<@NotBlank String> executionModes,
        boolean innovative,
        boolean advanceGranted,
        @NotNull BigDecimal advanceRate,
        @NotEmpty List<@NotBlank String> socialConsiderations,
        @NotEmpty List<@NotBlank String> environmentalConsiderations) {

    public EssentialData {
        priceTypes = priceTypes == null ? List.of() : List.copyOf(priceTypes);
        executionModes = executionModes == null ? List.of() : List.copyOf(executionModes);
        socialConsiderations = socialConsiderations == null ? List.of() : List.copyOf(socialConsiderations);
        environmentalConsiderations =
                environmentalConsiderations == null ? List.of() : List.copyOf(environmentalConsiderations);
    }
}
