package fr.adjuge.notice.decp;

import fr.adjuge.dto.tender.Organisation;
import fr.adjuge.dto.tender.RegistrationNumber;
import fr.adjuge.notice.decp.Decp.Titulaire;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the essential data name the holder of a contract ({@code typeIdentifiant}): a French company by its SIRET, one of
 * New Caledonia, French Polynesia or Wallis and Futuna by the number of its own register, one of the European Union by
 * its VAT number, any other as what is outside of the European Union.
 */
public final class HolderIdentifier {

    /** By country of the address, where it has a register of its own. */
    private static final Map<String, String> OF_COUNTRIES =
            Map.of("FRA", "SIRET", "NCL", "RIDET", "PYF", "TAHITI", "WLF", "FRWF");

    /** The other members of the European Union, as their VAT numbers begin: {@code EL} for Greece. */
    private static final Map<String, String> VAT_PREFIXES = Map.ofEntries(
            Map.entry("AUT", "AT"),
            Map.entry("BEL", "BE"),
            Map.entry("BGR", "BG"),
            Map.entry("CYP", "CY"),
            Map.entry("CZE", "CZ"),
            Map.entry("DEU", "DE"),
            Map.entry("DNK", "DK"),
            Map.entry("ESP", "ES"),
            Map.entry("EST", "EE"),
            Map.entry("FIN", "FI"),
            Map.entry("GRC", "EL"),
            Map.entry("HRV", "HR"),
            Map.entry("HUN", "HU"),
            Map.entry("IRL", "IE"),
            Map.entry("ITA", "IT"),
            Map.entry("LTU", "LT"),
            Map.entry("LUX", "LU"),
            Map.entry("LVA", "LV"),
            Map.entry("MLT", "MT"),
            Map.entry("NLD", "NL"),
            Map.entry("POL", "PL"),
            Map.entry("PRT", "PT"),
            Map.entry("ROU", "RO"),
            Map.entry("SVK", "SK"),
            Map.entry("SVN", "SI"),
            Map.entry("SWE", "SE"));

    /** French territories without a register of their own: their companies have a SIRET. */
    private static final Set<String> WITH_SIRET = Set.of("SPM", "BLM", "MAF", "GLP", "GUF", "MTQ", "MYT", "REU");

    private HolderIdentifier() {}

    static Titulaire of(Organisation organisation) {
        var number = RegistrationNumber.of(organisation);
        return new Titulaire(kind(organisation.address().countryCode(), number), number.plain());
    }

    private static String kind(String country, RegistrationNumber number) {
        if (WITH_SIRET.contains(country) && number.hasFormOfSiret()) {
            return "SIRET";
        }
        if (VAT_PREFIXES.containsKey(country)) {
            return "TVA";
        }
        return OF_COUNTRIES.getOrDefault(country, "HORS-UE");
    }

    /** Whether a number may be what the essential data want: of a company of the European Union its VAT number. */
    public static boolean fits(Organisation organisation) {
        return Optional.ofNullable(VAT_PREFIXES.get(organisation.address().countryCode()))
                .map(RegistrationNumber.of(organisation).plain()::startsWith)
                .orElse(true);
    }
}
