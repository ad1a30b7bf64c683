package fr.adjuge.dto.tender;

import static java.util.Objects.requireNonNullElse;

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
 * @param contractId identifier of the contract, at most 16 characters without blanks; the buyer's own reference is
 *     often longer
 * @param ccag general conditions that apply (cahier des clauses administratives générales): a code of the list {@code
 *     ccag}, such as {@code Fournitures courantes et services}
 * @param priceForm form of the price: a code of the list {@code price-form}, such as {@code Forfaitaire}
 * @param priceTypes how the price may change: codes of the list {@code price-type}, such as {@code Définitif ferme}
 * @param executionModes how the contract is carried out: codes of the list {@code execution-mode}, such as {@code Bons
 *     de commande}
 * @param innovative whether the contract is an innovative one (marché innovant; default: no)
 * @param advanceGranted whether an advance is paid to the holder (avance)
 * @param advanceRate share of the amount paid in advance, 0.05 for 5 %, 0 where there is no advance
 * @param socialConsiderations codes of the list {@code social-consideration}, such as {@code Clause sociale}
 * @param environmentalConsiderations codes of the list {@code environmental-consideration}, such as {@code Critère
 *     environnemental}
 */
public record EssentialData(
        @NotBlank @Pattern(regexp = "\\S{1,16}") String contractId,
        @NotBlank @Size(max = 200) String ccag,
        @NotBlank @Size(max = 50) String priceForm,
        @NotEmpty List<@NotBlank String> priceTypes,
        @NotEmpty List<@NotBlank String> executionModes,
        Boolean innovative,
        @NotNull Boolean advanceGranted,
        @NotNull BigDecimal advanceRate,
        @NotEmpty List<@NotBlank String> socialConsiderations,
        @NotEmpty List<@NotBlank String> environmentalConsiderations) {

    public EssentialData {
        innovative = requireNonNullElse(innovative, false);
        priceTypes = priceTypes == null ? List.of() : List.copyOf(priceTypes);
        executionModes = executionModes == null ? List.of() : List.copyOf(executionModes);
        socialConsiderations = socialConsiderations == null ? List.of() : List.copyOf(socialConsiderations);
        environmentalConsiderations =
                environmentalConsiderations == null ? List.of() : List.copyOf(environmentalConsiderations);
    }
}
