package fr.adjuge.dto.codes;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.Organisation;
import fr.adjuge.dto.tender.RegistrationNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the notices need of an organisation and of a place that they name. It would be found out by the award notice only,
 * months after what was announced or deposited can be mended: so it is checked at the publication and at the deposit.
 */
public final class AddressRules {

    /** eForms BT-503, which takes no dots; written so that no digit is tried twice. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(\\(\\+?[0-9]+\\)|\\+?[0-9])(( - |-| )?(\\([0-9]+\\)|[0-9]))*( - |-| )?[0-9] ?");

    private static final int LONGEST_TELEPHONE = 30;

    /** eForms BT-506. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?_-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?_-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}]{2,}");

    /** eForms BT-505 and BT-508. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("((?i:https?|s?ftps?)://|(?i:www)[0-9]?\\.)\\S+");

    private static final Text TELEPHONE_FORM = new Text(
            "a telephone number is digits, with a + before them and blanks, hyphens or parentheses between them,"
                    + " 30 characters at most: +33 4 99 61 22 00",
            "un numéro de téléphone est fait de chiffres, précédés d'un + et séparés par des espaces, traits d'union ou"
                    + " parenthèses, 30 caractères au plus : +33 4 99 61 22 00");
    private static final Text EMAIL_FORM =
            new Text("notices do not take this e-mail address", "les avis ne prennent pas cette adresse électronique");
    private static final Text WEB_FORM = new Text(
            "a web address begins with https:// and has no blanks",
            "une adresse internet commence par https:// et n'a pas d'espace");

    private final List<Breach> breaches = new ArrayList<>();

    private AddressRules() {}

    /** What is wrong with an organisation, below its pointer in the caller's document. */
    public static List<Breach> brokenBy(Organisation organisation, String pointer) {
        var rules = new AddressRules();
        if (RegistrationNumber.of(organisation).plain().isEmpty()) {
            rules.add(
                    pointer + "/registrationNumber",
                    "a registration number has letters or digits",
                    "un numéro d'enregistrement a des lettres ou des chiffres");
        }
        rules.checkAddress(organisation.address(), pointer + "/address");
        rules.checkContact(organisation.contact(), pointer + "/contact");
        return rules.breaches;
    }

    /** The same of a place of performance. */
    public static List<Breach> brokenBy(String countryCode, Optional<String> nutsCode, String pointer) {
        var rules = new AddressRules();
        rules.checkRegion(countryCode, nutsCode, pointer);
        return rules.breaches;
    }

    /** Whether notices take this web address. */
    public static Optional<Breach> brokenByWebAddress(String address, String pointer) {
        return WEB_ADDRESS.matcher(address).matches() ? Optional.empty() : Optional.of(Breach.of(pointer, WEB_FORM));
    }

    private void checkAddress(Organisation.Address address, String pointer) {
        checkRegion(address.countryCode(), address.nutsCode(), pointer);
        var needsPostCode = Countries.find(address.countryCode())
                .filter(Countries.Country::hasPostCodes)
                .isPresent();
        if (needsPostCode && address.postalCode().isEmpty()) {
            add(
                    pointer + "/postalCode",
                    "an address in %s has a post code",
                    "une adresse en %s a un code postal",
                    address.countryCode());
        }
    }

    private void checkRegion(String countryCode, Optional<String> nutsCode, String pointer) {
        var country = Countries.find(countryCode);
        if (country.isEmpty()) {
            checkOverseas(countryCode, pointer);
        } else if (!country.get().hasRegions()) {
            if (nutsCode.isPresent()) {
                add(
                        pointer + "/nutsCode",
                        "%s has no regions of NUTS: leave the code out",
                        "%s n'a pas de régions NUTS : omettez ce code",
                        countryCode);
            }
        } else if (nutsCode.filter(code -> Countries.isRegionOf(countryCode, code))
                .isEmpty()) {
            add(
                    pointer + "/nutsCode",
                    "in %s, a region of the third level of NUTS 2024, such as FRJ13",
                    "en %s, une subdivision NUTS 2024 de troisième niveau, telle que FRJ13",
                    countryCode);
        }
    }

    private void checkOverseas(String countryCode, String pointer) {
        Countries.overseasRegion(countryCode)
                .ifPresentOrElse(
                        region -> add(
                                pointer + "/countryCode",
                                "notices know %s as FRA, with the region %s",
                                "les avis connaissent %s comme FRA, avec la subdivision NUTS %s",
                                countryCode,
                                region),
                        () -> add(
                                pointer + "/countryCode",
                                "%s is not a country of the notices (three letters, code list country)",
                                "%s n'est pas un pays des avis (trois lettres, liste de codes country)",
                                countryCode));
    }

    private void checkContact(Organisation.Contact contact, String pointer) {
        contact.telephone()
                .filter(number -> number.length() > LONGEST_TELEPHONE
                        || !TELEPHONE.matcher(number).matches())
                .ifPresent(number -> breaches.add(Breach.of(pointer + "/telephone", TELEPHONE_FORM)));
        contact.email()
                .filter(address -> !EMAIL.matcher(address).matches())
                .ifPresent(address -> breaches.add(Breach.of(pointer + "/email", EMAIL_FORM)));
        contact.website()
                .flatMap(address -> brokenByWebAddress(address, pointer + "/website"))
                .ifPresent(breaches::add);
    }

    private void add(String pointer, String english, String french, Object... arguments) {
        breaches.add(Breach.of(pointer, new Text(english, french).with(arguments)));
    }
}
