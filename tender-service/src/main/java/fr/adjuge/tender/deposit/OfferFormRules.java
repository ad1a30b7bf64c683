package fr.adjuge.tender.deposit;

import static fr.adjuge.dto.tender.DepositKind.COMPLEMENT;
import static fr.adjuge.dto.tender.DepositKind.FULL;
import static fr.adjuge.dto.tender.Grouping.ALONE;

import fr.adjuge.dto.codes.AddressRules;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.dto.tender.RegistrationNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the form of a deposit must satisfy to mean anything for this tender. Only what cannot be meant is refused: an
 * offer that is incomplete or irregular is received, and judged after the opening.
 */
final class OfferFormRules {

    private static final String EUR = "EUR";

    private final List<AnnouncedLot> announced;
    private final Submission deposit;
    private final List<Breach> breaches = new ArrayList<>();

    private OfferFormRules(List<AnnouncedLot> announced, Submission deposit) {
        this.announced = announced;
        this.deposit = deposit;
    }

    /** All the rules that this deposit breaks, each with its field. */
    static List<Breach> brokenBy(Submission deposit, List<AnnouncedLot> announced) {
        var rules = new OfferFormRules(announced, deposit);
        rules.checkLots();
        rules.checkUploads();
        rules.checkPresence();
        deposit.form().ifPresent(rules::checkForm);
        return rules.breaches;
    }

    private void checkLots() {
        var seen = new HashSet<String>();
        for (var i = 0; i < deposit.lotIds().size(); i++) {
            var lotId = deposit.lotIds().get(i);
            if (announced(lotId).isEmpty()) {
                add("/lotIds/" + i, "there is no lot %s", "il n'y a pas de lot %s", lotId);
            } else if (!seen.add(lotId)) {
                add("/lotIds/" + i, "lot %s is named twice", "le lot %s est nommé deux fois", lotId);
            }
        }
    }

    private void checkUploads() {
        var seen = new HashSet<>();
        for (var i = 0; i < deposit.uploadIds().size(); i++) {
            var uploadId = deposit.uploadIds().get(i);
            if (!seen.add(uploadId)) {
                add("/uploadIds/" + i, "file %s is named twice", "le fichier %s est nommé deux fois", uploadId);
            }
        }
    }

    private void checkPresence() {
        if (deposit.kind() == FULL && deposit.form().isEmpty()) {
            add("/form", "a full deposit has a form", "un dépôt complet comporte un formulaire");
        }
        if (deposit.kind() == COMPLEMENT && deposit.form().isPresent()) {
            add(
                    "/form",
                    "a complement adds documents and changes no price: to change one, make a full deposit",
                    "un complément ajoute des pièces et ne change aucun prix : pour en changer un, déposez à nouveau");
        }
    }

    private void checkForm(OfferForm form) {
        checkParty(form);
        checkCoverage(form);
        for (var i = 0; i < form.lots().size(); i++) {
            var pointer = "/form/lots/" + i;
            var prices = form.lots().get(i);
            checkPrice(pointer + "/priceExcludingVat", prices.priceExcludingVat());
            announced(prices.lotId()).ifPresent(lot -> checkOptions(pointer + "/optionPrices/", lot, prices));
        }
    }

    private void checkParty(OfferForm form) {
        if ((form.grouping() == ALONE) != (form.members().size() == 1)) {
            breaches.add(Breach.of(
                    "/form/grouping",
                    new Text(
                            "ALONE has one member, a group has several",
                            "ALONE compte un membre, un groupement plusieurs"),
                    LegalBasis.ccp("R2142-20")));
        }
        var leader = form.members().get(0).organisation();
        if (!RegistrationNumber.of(leader).plain().equals(deposit.organisation())) {
            add(
                    "/form/members/0/organisation/registrationNumber",
                    "the depositor is %s: the tenderer, or the leader of the group, deposits itself",
                    "le déposant est %s : le soumissionnaire ou le mandataire du groupement dépose lui-même",
                    deposit.organisation());
        }
        var seen = new HashSet<RegistrationNumber>();
        for (var i = 0; i < form.members().size(); i++) {
            var member = form.members().get(i).organisation();
            breaches.addAll(AddressRules.brokenBy(member, "/form/members/" + i + "/organisation"));
            var number = RegistrationNumber.of(member);
            if (!seen.add(number)) {
                add(
                        "/form/members/" + i + "/organisation/registrationNumber",
                        "%s is already a member",
                        "%s est déjà membre",
                        number);
            }
        }
    }

    private void checkCoverage(OfferForm form) {
        var priced = new HashSet<String>();
        for (var i = 0; i < form.lots().size(); i++) {
            var lotId = form.lots().get(i).lotId();
            if (!deposit.lotIds().contains(lotId)) {
                add(
                        "/form/lots/" + i + "/lotId",
                        "this deposit is not for lot %s",
                        "ce dépôt ne porte pas sur le lot %s",
                        lotId);
            } else if (!priced.add(lotId)) {
                add("/form/lots/" + i + "/lotId", "lot %s is priced twice", "le lot %s a deux prix", lotId);
            }
        }
        deposit.lotIds().stream()
                .filter(lotId -> !priced.contains(lotId))
                .forEach(lotId -> add("/form/lots", "lot %s has no price", "le lot %s n'a pas de prix", lotId));
    }

    private void checkOptions(String pointer, AnnouncedLot lot, OfferForm.LotPrices prices) {
        var seen = new HashSet<String>();
        for (var i = 0; i < prices.optionPrices().size(); i++) {
            var option = prices.optionPrices().get(i);
            if (lot.method().options().stream().noneMatch(known -> known.id().equals(option.optionId()))) {
                add(
                        pointer + i + "/optionId",
                        "lot %s has no option %s",
                        "le lot %s n'a pas d'option %s",
                        lot.id(),
                        option.optionId());
            } else if (!seen.add(option.optionId())) {
                add(
                        pointer + i + "/optionId",
                        "option %s is priced twice",
                        "l'option %s a deux prix",
                        option.optionId());
            }
            checkPrice(pointer + i + "/priceExcludingVat", option.priceExcludingVat());
        }
    }

    private void checkPrice(String pointer, Money price) {
        if (!price.currency().getCurrencyCode().equals(EUR)) {
            add(pointer + "/currency", "prices are in euros", "les prix sont en euros");
        }
        if (price.amount().signum() < 0) {
            add(
                    pointer + "/amount",
                    "a price is not negative: %s",
                    "un prix n'est pas négatif : %s",
                    price.amount().toPlainString());
        }
    }

    private Optional<AnnouncedLot> announced(String lotId) {
        return announced.stream().filter(lot -> lot.id().equals(lotId)).findAny();
    }

    private void add(String pointer, String english, String french, Object... arguments) {
        breaches.add(Breach.of(pointer, new Text(english, french).with(arguments)));
    }
}
