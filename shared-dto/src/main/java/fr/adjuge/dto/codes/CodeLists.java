package fr.adjuge.dto.codes;

import java.util.List;
import java.util.Optional;

/** The lists from which drafts take their codes. To add one, add a line, and to its property which list it is. */
public final class CodeLists {

    public static final CodeList BUYER_LEGAL_TYPES = Genericode.read("buyer-legal-type", "buyer-legal-type");
    public static final CodeList ACTIVITIES = Genericode.read("main-activity_authority-activity", "authority-activity");
    public static final CodeList COUNTRIES = Genericode.read("country", "country");
    public static final CodeList CURRENCIES = Genericode.read("currency", "currency");
    public static final CodeList LANGUAGES = Genericode.read("language_eu-official-language", "eu-official-language");

    /** The regions of France at the third level of NUTS: {@code FRJ13}. */
    public static final CodeList FRENCH_REGIONS = Genericode.read("nuts_nuts-fra-lvl3", "nuts-fra-lvl3");

    public static final CodeList CCAG = EssentialDataCodes.named("ccag");
    public static final CodeList PRICE_FORMS = EssentialDataCodes.named("price-form");
    public static final CodeList PRICE_TYPES = EssentialDataCodes.named("price-type");
    public static final CodeList EXECUTION_MODES = EssentialDataCodes.named("execution-mode");
    public static final CodeList SOCIAL_CONSIDERATIONS = EssentialDataCodes.named("social-consideration");
    public static final CodeList ENVIRONMENTAL_CONSIDERATIONS = EssentialDataCodes.named("environmental-consideration");

    public static final List<CodeList> ALL = List.of(
            ACTIVITIES,
            BUYER_LEGAL_TYPES,
            CCAG,
            COUNTRIES,
            CURRENCIES,
            ENVIRONMENTAL_CONSIDERATIONS,
            LANGUAGES,
            EXECUTION_MODES,
            FRENCH_REGIONS,
            PRICE_FORMS,
            PRICE_TYPES,
            SOCIAL_CONSIDERATIONS);

    private CodeLists() {}

    public static Optional<CodeList> named(String name) {
        return ALL.stream().filter(list -> list.name().equals(name)).findFirst();
    }
}
