package fr.adjuge.scoring.simulation;

import fr.adjuge.scoring.fast.FastRanking;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Offer;
import fr.adjuge.scoring.ranking.Outcome;
import fr.adjuge.scoring.ranking.Scoring;
import java.util.List;

/** A method, offers and a combination of options: all that a ranking needs, and what a simulation changes. */
public record Case(Method method, List<Offer> offers, OptionCombination combination) {

    public Case {
        offers = List.copyOf(offers);
    }

    /** The same ranks by whichever way; the explained one is taken only where the fast one does not go. */
    Standing standing() {
        return FastRanking.ranks(method, offers, combination)
                .map(Standing::new)
                .orElseGet(() -> Standing.of(outcomes()));
    }

    List<Outcome> outcomes() {
        return Scoring.score(method, offers, combination);
    }

    Case by(Method other) {
        return new Case(other, offers, combination);
    }

    Case with(OptionCombination other) {
        return new Case(method, offers, other);
    }

    Case without(Offer removed) {
        return new Case(
                method,
                offers.stream()
                        .filter(offer -> !offer.id().equals(removed.id()))
                        .toList(),
                combination);
    }

    /** With this offer in the place of the one of the same id. */
    Case with(Offer changed) {
        return new Case(
                method,
                offers.stream()
                        .map(offer -> offer.id().equals(changed.id()) ? changed : offer)
                        .toList(),
                combination);
    }
}
