package fr.adjuge.tender.publication;

import fr.adjuge.dto.codes.AddressRules;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.Buyer;
import fr.adjuge.dto.tender.Consultation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the award notice will need of the facts that are frozen by the publication, each fault at its place. A fact that
 * notices do not take would bar the award notice months later, when nothing can be mended any more.
 */
final class NoticeFacts {

    /** eForms BT-24, BT-99, BT-57, BT-300, BT-728: a text that notices show. */
    private static final int LONGEST_TEXT = 6_000;

    private static final Text EUROS = new Text("amounts are in euros", "les montants sont en euros");
    private static final Text NOT_NEGATIVE = new Text("an amount is not negative", "un montant n'est pas négatif");
    private static final Text POSITIVE = new Text("an amount is more than zero", "un montant est supérieur à zéro");
    private static final Text TOO_LONG =
            new Text("notices take 6000 characters at most", "les avis prennent 6000 caractères au plus");
    private static final Text ENTITY = new Text(
            "contracting entities publish another kind of notice, which is not made here",
            "les entités adjudicatrices publient un autre avis, que nous ne faisons pas");
    private static final Text NO_LENGTH =
            new Text("a renewal lasts at least a month", "une reconduction dure au moins un mois");

    private final List<Breach> breaches = new ArrayList<>();

    private NoticeFacts() {}

    static List<Breach> brokenBy(Consultation consultation) {
        var facts = new NoticeFacts();
        facts.checkBuyer(consultation.buyer());
        facts.checkRemedies(consultation);
        facts.checkSubject(consultation.subject());
        for (var i = 0; i < consultation.lots().size(); i++) {
            facts.checkLot(consultation.lots().get(i), "/consultation/lots/" + i);
        }
        return facts.breaches;
    }

    private void checkBuyer(Buyer buyer) {
        breaches.addAll(AddressRules.brokenBy(buyer.organisation(), "/consultation/buyer/organisation"));
        buyer.profileUrl()
                .flatMap(address -> AddressRules.brokenByWebAddress(address, "/consultation/buyer/profileUrl"))
                .ifPresent(breaches::add);
        require(buyer.category() != Buyer.Category.ENTITY, "/consultation/buyer/category", ENTITY);
    }

    private void checkRemedies(Consultation consultation) {
        var remedies = consultation.remedies();
        breaches.addAll(AddressRules.brokenBy(remedies.court(), "/consultation/remedies/court"));
        remedies.mediator()
                .ifPresent(mediator ->
                        breaches.addAll(AddressRules.brokenBy(mediator, "/consultation/remedies/mediator")));
        consultation
                .eSender()
                .ifPresent(sender -> breaches.addAll(AddressRules.brokenBy(sender, "/consultation/eSender")));
        checkLength(Optional.of(remedies.terms()), "/consultation/remedies/terms");
    }

    private void checkSubject(Consultation.Subject subject) {
        var place = subject.place();
        breaches.addAll(AddressRules.brokenBy(place.countryCode(), place.nutsCode(), "/consultation/subject/place"));
        checkLength(Optional.of(subject.description()), "/consultation/subject/description");
    }

    private void checkLot(AnnouncedLot lot, String pointer) {
        checkLength(Optional.of(lot.description()), pointer + "/description");
        checkLength(lot.additionalInformation(), pointer + "/additionalInformation");
        checkLength(lot.duration().renewalTerms(), pointer + "/duration/renewalTerms");
        lot.estimatedValueExcludingVat()
                .ifPresent(estimate -> checkPositive(estimate, pointer + "/estimatedValueExcludingVat"));
        lot.framework().ifPresent(framework -> {
            checkPositive(framework.maximumExcludingVat(), pointer + "/framework/maximumExcludingVat");
            framework
                    .minimumExcludingVat()
                    .ifPresent(minimum -> checkAmount(minimum, pointer + "/framework/minimumExcludingVat"));
        });
        require(
                lot.duration().renewals() == 0 || lot.duration().monthsPerRenewal() > 0,
                pointer + "/duration/monthsPerRenewal",
                NO_LENGTH);
    }

    private void checkLength(Optional<String> text, String pointer) {
        require(text.filter(given -> given.length() > LONGEST_TEXT).isEmpty(), pointer, TOO_LONG);
    }

    /** What prices are held against, and what the essential data tell as the value of the contract. */
    private void checkPositive(Money amount, String pointer) {
        checkAmount(amount, pointer);
        require(amount.amount().signum() != 0, pointer + "/amount", POSITIVE);
    }

    private void checkAmount(Money amount, String pointer) {
        require(amount.currency().getCurrencyCode().equals("EUR"), pointer + "/currency", EUROS);
        require(amount.amount().signum() >= 0, pointer + "/amount", NOT_NEGATIVE);
    }

    private void require(boolean holds, String pointer, Text rule) {
        if (!holds) {
            breaches.add(Breach.of(pointer, rule));
        }
    }
}
