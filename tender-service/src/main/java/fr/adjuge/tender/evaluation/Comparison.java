package fr.adjuge.tender.evaluation;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.examination.LotRules;
import fr.adjuge.tender.examination.Proposal;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.problem.RefusedException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which offers of a lot are compared: the admitted and regular ones, once nothing is left to decide. */
final class Comparison {

    private Comparison() {}

    /**
     * The offers to compare under the recorded combination of options.
     *
     * @throws RefusedException if an offer is still undecided, or if one that is retained cannot be compared
     */
    static List<LotOffer> offersToCompare(List<LotOffer> offers, List<String> options, LotRules rules) {
        requireNone(
                offers,
                offer -> !offer.examination().isSettled(),
                "candidature, regularity or price still to be decided for offers %s",
                "candidature, régularité ou prix encore à décider pour les offres %s");
        var retained = offers.stream()
                .filter(offer -> offer.examination().isAdmittedAndRegular())
                .toList();
        requireNone(
                retained,
                offer -> offer.priceWith(options).isEmpty(),
                "the recorded options are not priced by offers %s",
                "les options retenues ne sont pas chiffrées par les offres %s",
                ccp("L2152-2"));
        requireNone(
                retained,
                offer -> rules.creditCheck(offer).isExceeded(),
                "with the recorded options, the credits are exceeded by offers %s",
                "avec les options retenues, les crédits sont dépassés par les offres %s",
                ccp("L2152-3"));
        if (rules.severalOffersForbidden()) {
            requireNone(
                    retained,
                    offer -> retained.stream()
                            .anyMatch(other -> !other.equals(offer) && Proposal.shareACompany(offer, other)),
                    "one company stands behind offers %s, which the documents forbid",
                    "une même entreprise participe aux offres %s, ce que les documents interdisent");
        }
        if (retained.isEmpty()) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED, new Text("no offer is left to compare", "il ne reste aucune offre à comparer"));
        }
        return retained;
    }

    private static void requireNone(
            List<LotOffer> offers, Predicate<LotOffer> isAtFault, String english, String french) {
        if (offers.stream().anyMatch(isAtFault)) {
            throw new RefusedException(ACTION_NOT_ALLOWED, new Text(english, french).with(numbers(offers, isAtFault)));
        }
    }

    private static void requireNone(
            List<LotOffer> offers,
            Predicate<LotOffer> isAtFault,
            String english,
            String french,
            LegalBasis legalBasis) {
        if (offers.stream().anyMatch(isAtFault)) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED, new Text(english, french).with(numbers(offers, isAtFault)), legalBasis);
        }
    }

    private static String numbers(List<LotOffer> offers, Predicate<LotOffer> isAtFault) {
        return offers.stream()
                .filter(isAtFault)
                .map(offer -> Integer.toString(offer.number()))
                .collect(Collectors.joining(", "));
    }
}
