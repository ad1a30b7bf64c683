package fr.adjuge.dto.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * An organisation that a notice names: buyer, court, mediator, e-sender.
 *
 * @param name official name (eForms BT-500)
 * @param registrationNumber the SIRET of a French organisation, without blanks; of another one its number in the
 *     national register (eForms BT-501)
 * @param address postal address
 * @param contact how to reach it
 */
public record Organisation(
        @NotBlank @Size(max = 400) String name,
        @NotBlank @Size(max = 100) String registrationNumber,
        @NotNull @Valid Address address,
        @NotNull @Valid Contact contact) {

    /**
     * A postal address; the street may be missing, as for the e-sender of BOAMP notice 25-103341.
     *
     * @param street street and number (eForms BT-510); may be missing
     * @param city town (eForms BT-513)
     * @param postalCode post code (eForms BT-512), where the country has post codes
     * @param nutsCode region (eForms BT-507): in a country that has NUTS, and in no other, a code of the list
     *     {@code nuts-lvl3}; in France of {@code nuts-fra-lvl3}
     * @param countryCode country in three letters (eForms BT-514): a code of the list {@code country}; the French
     *     overseas départements are {@code FRA}
     */
    public record Address(
            Optional<@Size(max = 400) String> street,
            @NotBlank @Size(max = 400) String city,
            Optional<@Size(min = 1, max = 20) String> postalCode,
            Optional<@Pattern(regexp = Consultation.NUTS) String> nutsCode,
            @NotBlank @Pattern(regexp = "[A-Z]{3}") String countryCode) {}

    /**
     * How to reach it; each way may be missing, but a buyer has e-mail and telephone (eForms BT-506, BT-503).
     *
     * @param email e-mail address (eForms BT-506)
     * @param telephone telephone number, best with {@code +} and country code (eForms BT-503)
     * @param website website, beginning with {@code https://} (eForms BT-505)
     */
    public record Contact(
            Optional<@Email @Size(max = 400) String> email,
            Optional<@Size(max = 100) String> telephone,
            Optional<@Size(max = 400) String> website) {}
}
