package fr.adjuge.notice.content;

import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.tender.Company.CompanySize;
import fr.adjuge.dto.tender.Organisation;
import fr.adjuge.dto.tender.RegistrationNumber;
import fr.adjuge.eforms.writing.FieldValue;
import fr.adjuge.eforms.writing.NoticeNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Section 8 of the notice: the organisations that it names, each once, under the identifiers by which the rest of the
 * notice refers to them. The buyer is ORG-0001, the e-sender ORG-0000 as in BOAMP notice 25-103341.
 */
final class NamedOrganisations {

    private static final String E_SENDER = "ORG-0000";

    private record Named(String id, Organisation organisation, Optional<CompanySize> size) {}

    private final Map<String, Named> byRegistration = new LinkedHashMap<>();
    private final String buyerId;

    private NamedOrganisations(Organisation buyer) {
        this.buyerId = name(buyer, Optional.empty());
    }

    static NamedOrganisations in(AwardRecord award) {
        var consultation = award.consultation();
        var named = new NamedOrganisations(consultation.buyer().organisation());
        named.name(consultation.remedies().court(), Optional.empty());
        consultation.remedies().mediator().ifPresent(mediator -> named.name(mediator, Optional.empty()));
        award.lots().stream()
                .flatMap(lot -> lot.winner().members().stream())
                .forEach(company -> named.name(company.organisation(), Optional.of(company.size())));
        consultation
                .eSender()
                .ifPresent(sender ->
                        named.byRegistration.putIfAbsent(key(sender), new Named(E_SENDER, sender, Optional.empty())));
        return named;
    }

    String buyerId() {
        return buyerId;
    }

    String idOf(Organisation organisation) {
        var named = byRegistration.get(key(organisation));
        if (named == null) {
            throw new IllegalArgumentException("the notice does not name " + organisation.name());
        }
        return named.id();
    }

    void fill(NoticeNode notice) {
        for (var named : byRegistration.values()) {
            var company = notice.add("ND-Organization")
                    .set("OPT-200-Organization-Company", named.id())
                    .set("BT-165-Organization-Company", named.size().map(NamedOrganisations::code));
            identity(company, named.organisation());
            address(company, named.organisation().address());
            contact(company, named.organisation().contact());
        }
    }

    private static void identity(NoticeNode company, Organisation organisation) {
        company.set("BT-500-Organization-Company", organisation.name());
        company.add("ND-CompanyLegalEntity").set("BT-501-Organization-Company", registered(organisation));
    }

    private static void address(NoticeNode company, Organisation.Address address) {
        company.set("BT-507-Organization-Company", address.nutsCode().map(FieldValue::text))
                .set("BT-510(a)-Organization-Company", address.street().map(FieldValue::text))
                .set("BT-512-Organization-Company", address.postalCode().map(FieldValue::text))
                .set("BT-513-Organization-Company", address.city())
                .set("BT-514-Organization-Company", address.countryCode());
    }

    private static void contact(NoticeNode company, Organisation.Contact contact) {
        company.set("BT-503-Organization-Company", contact.telephone().map(FieldValue::text))
                .set("BT-505-Organization-Company", contact.website().map(FieldValue::text))
                .set("BT-506-Organization-Company", contact.email().map(FieldValue::text));
    }

    private String name(Organisation organisation, Optional<CompanySize> size) {
        var next = String.format(Locale.ROOT, "ORG-%04d", byRegistration.size() + 1);
        return byRegistration
                .computeIfAbsent(key(organisation), key -> new Named(next, organisation, size))
                .id();
    }

    /** A SIRET has no blanks; any other number is written as its register writes it. */
    private static String registered(Organisation organisation) {
        var number = RegistrationNumber.of(organisation);
        return number.hasFormOfSiret()
                ? number.plain()
                : organisation.registrationNumber().strip();
    }

    /** The name too: bodies without a SIRET are registered under zeros or dashes. */
    private static String key(Organisation organisation) {
        return RegistrationNumber.of(organisation) + " " + organisation.name();
    }

    private static FieldValue code(CompanySize size) {
        return FieldValue.text(
                switch (size) {
                    case MICRO -> "micro";
                    case SMALL -> "small";
                    case MEDIUM -> "medium";
                    case LARGE -> "large";
                });
    }
}
