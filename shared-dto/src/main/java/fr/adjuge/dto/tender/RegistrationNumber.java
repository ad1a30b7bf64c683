package fr.adjuge.dto.tender;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number under which an organisation is registered (eForms BT-501), as it is compared and looked for: « HRB 12345 »,
 * « hrb12345 » and « HRB-12345 » are one company, « CHE-123.456.789 » and « CHE123456789 » too. What is shown is the
 * number as it was given.
 *
 * @param plain its letters and digits, capital letters
 */
public record RegistrationNumber(String plain) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
    private static final int SIREN_LENGTH = 9;
    private static final String NOBODY = "0".repeat(14);
    private static final String LA_POSTE = "356000000";

    public static RegistrationNumber of(String given) {
        var letters = Normalizer.normalize(given, Normalizer.Form.NFKC);
        return new RegistrationNumber(BETWEEN.matcher(letters).replaceAll("").toUpperCase(Locale.ROOT));
    }

    public static RegistrationNumber of(Organisation organisation) {
        return of(organisation.registrationNumber());
    }

    /** What a token claims, if it is a text with a number in it. */
    public static Optional<RegistrationNumber> ofClaim(@Nullable Object claim) {
        return Optional.ofNullable(claim)
                .filter(String.class::isInstance)
                .map(text -> of(text.toString()))
                .filter(number -> !number.plain().isEmpty());
    }

    /** Whether it has the form of the number of a French establishment. */
    public boolean hasFormOfSiret() {
        return SIRET.matcher(plain).matches();
    }

    /**
     * Whether it may be the number of an establishment in the French register (SIRET): 14 digits, of which the first nine
     * are the SIREN of its company; each passes the Luhn test. Establishments of La Poste may pass another one instead:
     * the sum of their digits is a multiple of five.
     */
    public boolean isValidSiret() {
        return hasFormOfSiret()
                && !plain.equals(NOBODY)
                && passesLuhn(company())
                && (passesLuhn(plain) || company().equals(LA_POSTE) && sumOfDigits() % 5 == 0);
    }

    /** The legal person behind it: two establishments with one SIREN are one; any other number stands for itself. */
    public String company() {
        return hasFormOfSiret() ? plain.substring(0, SIREN_LENGTH) : plain;
    }

    private int sumOfDigits() {
        return plain.chars().map(Character::getNumericValue).sum();
    }

    /** Every second digit from the right is doubled, the digits of the doubles added, the sum a multiple of ten. */
    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            int digit = Character.getNumericValue(digits.charAt(digits.length() - 1 - index));
            int value = index % 2 == 0 ? digit : 2 * digit;
            sum += value / 10 + value % 10;
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return plain;
    }
}
