package fr.adjuge.tender.award;

import static fr.adjuge.dto.tender.DiscontinuanceGround.ALL_OFFERS_REJECTED;
import static fr.adjuge.dto.tender.DiscontinuanceGround.NO_OFFER_RECEIVED;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.DiscontinuanceGround;
import fr.adjuge.tender.lot.Ranking;
import fr.adjuge.tender.offer.LotOffer;
import fr.adjuge.tender.problem.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * When a lot has failed for want of an offer that can be chosen (infructueux): nobody offered, or every offer is
 * eliminated. Any other ground is the buyer's choice (sans suite).
 */
final class Failure {

    private Failure() {}

    static void requireTrue(
            DiscontinuanceGround ground, List<LotOffer> offers, Optional<Ranking> ranking, Set<UUID> fallenOut) {
        if (ground == NO_OFFER_RECEIVED && !offers.isEmpty()) {
            throw refused(new Text("%d offers were received", "%d offres ont été reçues").with(offers.size()));
        }
        if (ground == ALL_OFFERS_REJECTED) {
            requireAllRejected(offers, ranking, fallenOut);
        }
    }

    private static void requireAllRejected(List<LotOffer> offers, Optional<Ranking> ranking, Set<UUID> fallenOut) {
        if (offers.isEmpty()) {
            throw refused(new Text("no offer was received", "aucune offre n'a été reçue"));
        }
        var isOneLeft = ranking.map(made -> !made.next(fallenOut).isEmpty())
                .orElseGet(() -> offers.stream().anyMatch(Failure::isStillInTheRunning));
        if (isOneLeft) {
            throw refused(new Text("an offer is still in the running", "une offre au moins reste en lice"));
        }
    }

    private static boolean isStillInTheRunning(LotOffer offer) {
        var examination = offer.examination();
        return examination.isAdmittedAndRegular() || !examination.isSettled();
    }

    private static RefusedException refused(Text why) {
        return new RefusedException(ACTION_NOT_ALLOWED, why);
    }
}
