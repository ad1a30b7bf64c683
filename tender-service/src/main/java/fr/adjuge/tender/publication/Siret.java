package fr.adjuge.tender.publication;

import java.util.regex.Pattern;

/** The number of a French establishment: 14 digits whose first nine, the SIREN, are a number of their own. */
final class Siret {

    private static final Pattern FORM = Pattern.compile("[0-9]{14}");
    private static final String NOBODY = "00000000000000";

    private Siret() {}

    /** Both numbers have a Luhn key; only zeros would pass, but are nobody. */
    static boolean isValid(String siret) {
        return FORM.matcher(siret).matches()
                && !siret.equals(NOBODY)
                && hasLuhnKey(siret)
                && hasLuhnKey(siret.substring(0, 9));
    }

    private static boolean hasLuhnKey(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = digits.charAt(digits.length() - 1 - place) - '0';
            var counted = place % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
