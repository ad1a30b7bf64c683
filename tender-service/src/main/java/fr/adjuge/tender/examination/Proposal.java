package fr.adjuge.tender.examination;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.dto.tender.RegularityOutcome.IRREGULAR;
import static fr.adjuge.dto.tender.RegularityOutcome.UNACCEPTABLE;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.lot.LotRules;
import fr.adjuge.tender.offer.LotOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A classification that the figures of an offer suggest. The system proposes, the buyer decides. */
public record Proposal(RegularityOutcome outcome, Text reason, Optional<LegalBasis> legalBasis) {

    /** All that speaks against this offer; nothing if it looks regular. */
    public static List<Proposal> about(LotOffer offer, List<LotOffer> allOfTheLot, LotRules rules) {
        var proposals = new ArrayList<Proposal>();
        rules.requiredOptions().stream()
                .filter(option -> !offer.optionPrices().containsKey(option))
                .map(Proposal::unpriced)
                .forEach(proposals::add);
        if (rules.creditCheck(offer).isExceeded()) {
            proposals.add(new Proposal(
                    UNACCEPTABLE,
                    new Text(
                            "the price exceeds the credits fixed before the launch",
                            "le prix excède les crédits établis avant le lancement"),
                    Optional.of(ccp("L2152-3"))));
        }
        for (var other : allOfTheLot) {
            if (other.id().equals(offer.id())) {
                continue;
            }
            if (leadsTwoGroups(offer, other)) {
                proposals.add(sharing(offer, other, Optional.of(ccp("R2142-23"))));
            } else if (rules.severalOffersForbidden() && offer.sharesACompanyWith(other)) {
                proposals.add(sharing(offer, other, Optional.empty()));
            }
        }
        return List.copyOf(proposals);
    }

    /** One company leads both groups: art. R2142-23 CCP. */
    static boolean leadsTwoGroups(LotOffer one, LotOffer other) {
        return one.isGroup()
                && other.isGroup()
                && LotOffer.company(one.leader()).equals(LotOffer.company(other.leader()));
    }

    private static Proposal unpriced(String option) {
        return new Proposal(
                IRREGULAR,
                new Text("option %s is not priced", "l'option %s n'est pas chiffrée").with(option),
                Optional.of(ccp("L2152-2")));
    }

    private static Proposal sharing(LotOffer offer, LotOffer other, Optional<LegalBasis> legalBasis) {
        return new Proposal(
                IRREGULAR,
                new Text(
                                "a company of this offer stands behind offer no. %2$d too",
                                "une entreprise de l'offre n° %d participe aussi à l'offre n° %d")
                        .with(offer.number(), other.number()),
                legalBasis);
    }
}
