package fr.adjuge.tender.lot;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.OfferForm.OptionPrice;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.offer.LotOffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Prices of options that an offer had left out, given by its regularisation: what was priced does not change. */
public final class AddedPrices {

    private static final Text NOT_ADDED = new Text(
            "the prices cannot be added: see the violations", "ajout de prix impossible : voir les violations");

    private AddedPrices() {}

    /** Refuses what is no price of an option of this lot that the offer had left out. */
    public static void requireMissing(List<OptionPrice> prices, LotOffer offer, AnnouncedLot lot) {
        var breaches = new ArrayList<Breach>();
        var seen = new HashSet<String>();
        for (var i = 0; i < prices.size(); i++) {
            var price = prices.get(i);
            var pointer = "/optionPrices/" + i;
            if (lot.method().options().stream().noneMatch(option -> option.id().equals(price.optionId()))) {
                add(
                        breaches,
                        pointer + "/optionId",
                        "lot %s has no such option",
                        "le lot %s n'a pas cette option",
                        lot.id());
            } else if (offer.optionPrices().containsKey(price.optionId())) {
                add(
                        breaches,
                        pointer + "/optionId",
                        "the offer prices it already for lot %s, and that does not change",
                        "l'offre la chiffre déjà pour le lot %s, et cela ne change pas",
                        lot.id());
            } else if (!seen.add(price.optionId())) {
                add(breaches, pointer + "/optionId", "it is priced twice", "elle a deux prix");
            }
            if (!price.priceExcludingVat().currency().getCurrencyCode().equals("EUR")) {
                add(breaches, pointer + "/priceExcludingVat/currency", "prices are in euros", "les prix sont en euros");
            }
            if (price.priceExcludingVat().amount().signum() < 0) {
                add(
                        breaches,
                        pointer + "/priceExcludingVat/amount",
                        "a price is not negative",
                        "un prix n'est pas négatif");
            }
        }
        if (!breaches.isEmpty()) {
            throw RefusedException.forBreaches(RULES_NOT_MET, NOT_ADDED, breaches);
        }
    }

    /** An offer that leaves a required option without a price is not regular: it could not be compared. */
    public static void requireRequired(RegularityOutcome outcome, LotOffer offer, LotRules rules) {
        var unpriced = rules.requiredOptions().stream()
                .filter(option -> !offer.optionPrices().containsKey(option))
                .toList();
        if (outcome == RegularityOutcome.REGULAR && !unpriced.isEmpty()) {
            var breach = Breach.of(
                    "/outcome",
                    new Text(
                                    "without a price for the required %s the offer is not regular: a regularisation"
                                            + " may give it (optionPrices)",
                                    "sans prix pour %s, exigée, l'offre n'est pas régulière : une régularisation peut"
                                            + " le donner (optionPrices)")
                            .with(String.join(", ", unpriced)),
                    ccp("L2152-2"));
            throw RefusedException.forBreaches(RULES_NOT_MET, breach.rule(), List.of(breach));
        }
    }

    private static void add(List<Breach> breaches, String pointer, String english, String french, Object... arguments) {
        breaches.add(Breach.of(pointer, new Text(english, french).with(arguments)));
    }
}
