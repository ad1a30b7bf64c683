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
 * @param registrationNumber the SIRET of a French organisation, without blanks (eForms BT-501)
 */
public record Organisation(
        @NotBlank @Size(max = 400) String name,
        @NotBlank @Size(max = 100) String registrationNumber,
        @NotNull @Valid Address address,
        @NotNull @Valid Contact contact) {

    /** A postal address; the street may be missing, as for the e-sender of BOAMP notice 25-103341. */
    public record Address(
            Optional<@Size(max = 400) String> street,
            @NotBlank @Size(max = 400) String city,
            @NotBlank @Size(max = 20) String postalCode,
            @NotBlank @Pattern(regexp = Consultation.NUTS) String nutsCode,
            @NotBlank @Pattern(regexp = "[A-Z]{3}") String countryCode) {}

    /** How to reach it; each way may be missing, but a buyer has e-mail and telephone (eForms BT-506, BT-503). */
    public record Contact(
            Optional<@Email @Size(max = 400) String> email,
            Optional<@Size(max = 100) String> telephone,
            Optional<@Size(max = 400) String> website) {}
}
