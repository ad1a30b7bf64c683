package fr.adjuge.notice.rules;

import java.util.regex.Pattern;

/**
 * The number of an establishment in the French register (SIRET): 14 digits, of which the first nine are the SIREN of
 * its company; each passes the Luhn test. Establishments of La Poste may pass another one instead: the sum of their
 * digits is a multiple of five.
 */
public final class Siret {

    private static final Pattern FORM = Pattern.compile("[0-9]{14}");
    private static final String NOUGHT = "00000000000000";
    private static final String LA_POSTE = "356000000";

    private Siret() {}

    public static boolean isValid(String number) {
        if (!FORM.matcher(number).matches() || number.equals(NOUGHT)) {
            return false;
        }
        var siren = number.substring(0, 9);
        return passesLuhn(siren)
                && (passesLuhn(number)
                        || siren.equals(LA_POSTE)
                                && number.chars()
                                                        .map(Character::getNumericValue)
                                                        .sum()
                                                % 5
                                        == 0);
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
}
