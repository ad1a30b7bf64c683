package fr.adjuge.tender.award;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.lot.Ranking;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to be awarded the contract: the best offer of the ranking, and if it falls out the one ranked immediately
 * after (art. R2144-7 CCP), by the ranking as it was made. Only a tie at that very rank needs a choice, which the buyer
 * makes with a reason: neither the code nor, where they are silent, the documents break it.
 */
final class Succession {

    private Succession() {}

    /** Refuses an offer that is not next in the ranking, and a choice between equals without a reason. */
    static Ranking.Standing requireNext(
            Ranking ranking, Set<UUID> fallenOut, UUID offerId, Optional<String> tieBreakReason) {
        var next = ranking.next(fallenOut);
        if (next.isEmpty()) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED, new Text("no ranked offer is left", "il ne reste aucune offre classée"));
        }
        var chosen = next.stream()
                .filter(standing -> standing.offerId().equals(offerId))
                .findFirst()
                .orElseThrow(() -> notNext(next, fallenOut.isEmpty()));
        if (next.size() > 1 && tieBreakReason.isEmpty()) {
            throw broken(
                    "/tieBreakReason",
                    new Text(
                                    "%d offers share this rank: give the reason of the choice (higher mark on the heaviest"
                                            + " criterion, then lower price, then a draw)",
                                    "%d offres partagent ce rang : motivez le choix (meilleure note au critère le plus lourd,"
                                            + " puis prix le plus bas, puis tirage au sort)")
                            .with(next.size()));
        }
        if (next.size() == 1 && tieBreakReason.isPresent()) {
            throw broken(
                    "/tieBreakReason", new Text("this offer is alone at its rank", "cette offre est seule à son rang"));
        }
        return chosen;
    }

    /** The first is the most advantageous offer (art. L2152-7); who follows it is the one ranked immediately after. */
    private static RefusedException notNext(List<Ranking.Standing> next, boolean isFirst) {
        var ids = Text.anyOf(next.stream()
                .map(standing -> Text.same(standing.offerId().toString()))
                .toList());
        return isFirst
                ? new RefusedException(
                        ACTION_NOT_ALLOWED,
                        new Text("the offer ranked first is %s", "l'offre classée première est %s").with(ids),
                        ccp("L2152-7"))
                : new RefusedException(
                        ACTION_NOT_ALLOWED,
                        new Text("the offer ranked next is %s", "l'offre classée immédiatement après est %s").with(ids),
                        ccp("R2144-7"));
    }

    private static RefusedException broken(String pointer, Text rule) {
        return RefusedException.forBreaches(RULES_NOT_MET, rule, List.of(Breach.of(pointer, rule)));
    }
}
