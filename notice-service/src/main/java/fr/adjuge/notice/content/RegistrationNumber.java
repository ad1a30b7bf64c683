package fr.adjuge.notice.content;

import fr.adjuge.dto.tender.Organisation;
import java.util.regex.Pattern;

/** The number under which an organisation is registered (eForms BT-501): of a French one, its SIRET. */
public final class RegistrationNumber {

    /** SIRETs are often written « 180 070 047 00014 », with blanks of any kind. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]");

    private RegistrationNumber() {}

    /** Without blanks: the register of companies and the essential data know none. */
    public static String of(Organisation organisation) {
        return BLANKS.matcher(organisation.registrationNumber()).replaceAll("");
    }
}
