package fr.adjuge.tender.offer;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.RegularityOutcome;
import java.util.Optional;

/**
 * The price of an offer against the credits fixed before the launch: an offer is unacceptable if, and only if, the
 * former exceeds the latter (art. L2152-3 CCP). Both exclude VAT.
 *
 * @param price with the option combination recorded for the lot; empty before it is recorded, or where the offer
 *     leaves one of these options unpriced
 * @param credits as recorded before publication, if they were
 */
public record CreditCheck(Optional<Money> price, Optional<Money> credits) {

    private static final LegalBasis UNACCEPTABLE_OFFERS = ccp("L2152-3");

    public boolean isExceeded() {
        return price.isPresent() && credits.isPresent() && price.get().isMoreThan(credits.get());
    }

    void requireConsistent(RegularityOutcome outcome) {
        if (outcome == RegularityOutcome.UNACCEPTABLE) {
            requireExceeded();
        } else if (outcome == RegularityOutcome.REGULAR && isExceeded()) {
            throw refused(
                    "the price exceeds the credits fixed before the launch: the offer is unacceptable",
                    "le prix excède les crédits établis avant le lancement : l'offre est inacceptable");
        }
    }

    private void requireExceeded() {
        if (credits.isEmpty()) {
            throw refused(
                    "no credits were recorded before the launch", "aucun crédit n'a été enregistré avant le lancement");
        }
        if (price.isEmpty()) {
            throw refused(
                    "record the option combination first: its price is compared with the credits",
                    "enregistrez d'abord la combinaison d'options : son prix est comparé aux crédits");
        }
        if (!isExceeded()) {
            throw refused(
                    "the price does not exceed the credits fixed before the launch",
                    "le prix n'excède pas les crédits établis avant le lancement");
        }
    }

    private static RefusedException refused(String english, String french) {
        return new RefusedException(ACTION_NOT_ALLOWED, new Text(english, french), UNACCEPTABLE_OFFERS);
    }
}
