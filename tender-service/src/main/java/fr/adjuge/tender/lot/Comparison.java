package fr.adjuge.tender.lot;

import static fr.adjuge.dto.http.LegalBasis.ccp;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.offer.LotOffer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which offers of a lot are compared: the admitted and regular ones, once nothing is left to decide.
 *
 * @param offers all that have not fallen out
 * @param options the recorded combination
 */
public record Comparison(List<LotOffer> offers, List<String> options, LotRules rules) {

    static final Guard<Comparison> POSSIBLE = Guard.allOf(List.of(
            noneOf(
                    comparison -> comparison.offers().stream()
                            .filter(offer -> !offer.examination().isSettled()),
                    "candidature, regularity or price still to be decided for offers %s",
                    "candidature, régularité ou prix encore à décider pour les offres %s"),
            noneOf(
                            comparison -> comparison.retained().stream()
                                    .filter(offer -> offer.priceWith(comparison.options())
                                            .isEmpty()),
                            "the recorded options are not priced by offers %s",
                            "les options retenues ne sont pas chiffrées par les offres %s")
                    .on(ccp("L2152-2")),
            noneOf(
                            comparison -> comparison.retained().stream().filter(offer -> comparison
                                    .rules()
                                    .creditCheck(offer)
                                    .isExceeded()),
                            "with the recorded options, the credits are exceeded by offers %s",
                            "avec les options retenues, les crédits sont dépassés par les offres %s")
                    .on(ccp("L2152-3")),
            noneOf(
                    Comparison::sharingACompany,
                    "one company stands behind offers %s, which the documents forbid",
                    "une même entreprise participe aux offres %s, ce que les documents interdisent"),
            Guard.that(
                    comparison -> !comparison.retained().isEmpty(),
                    new Text("no offer is left to compare", "il ne reste aucune offre à comparer"))));

    public Comparison {
        offers = List.copyOf(offers);
        options = List.copyOf(options);
    }

    /** The offers to compare. */
    public List<LotOffer> retained() {
        return offers.stream()
                .filter(offer -> offer.examination().isAdmittedAndRegular())
                .toList();
    }

    private Stream<LotOffer> sharingACompany() {
        var retained = retained();
        return retained.stream()
                .filter(offer -> rules.severalOffersForbidden()
                        && retained.stream()
                                .anyMatch(other -> !other.equals(offer) && offer.sharesACompanyWith(other)));
    }

    private static Guard<Comparison> noneOf(
            Function<Comparison, Stream<LotOffer>> atFault, String english, String french) {
        return Guard.that(
                comparison -> atFault.apply(comparison).findAny().isEmpty(), comparison -> new Text(english, french)
                        .with(atFault.apply(comparison).map(LotOffer::number).toList()));
    }
}
