package fr.adjuge.tender.lot;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.Submission.Silence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How long the offers for a lot bind their tenderers beyond what was announced (prolongation de la validité des
 * offres). The procedure goes on with those that agreed (CE, 10 April 2015, no. 386912); the ranking is not made anew.
 *
 * @param lapsed the offers whose validity was not extended
 */
public record ValidityExtension(LocalDate validUntil, Set<UUID> lapsed) {

    public ValidityExtension {
        lapsed = Set.copyOf(lapsed);
    }

    /** What the tenderers answered to an extension to this day; who is not named has kept silent. */
    public record Answers(LocalDate validUntil, List<UUID> acceptedBy, List<UUID> refusedBy) {}

    /**
     * What follows from the answers.
     *
     * @param offers all offers for the lot
     * @param silence what the documents say of a tenderer that does not answer
     * @param current the last day so far
     */
    public static ValidityExtension of(Answers answers, Collection<UUID> offers, Silence silence, LocalDate current) {
        requireLater(answers.validUntil(), current);
        requireKnown("/acceptedBy", answers.acceptedBy(), offers);
        requireKnown("/refusedBy", answers.refusedBy(), offers);
        if (answers.acceptedBy().stream().anyMatch(answers.refusedBy()::contains)) {
            throw broken(
                    "/refusedBy",
                    new Text("an offer is either accepted or refused", "une offre est acceptée ou refusée"));
        }
        return new ValidityExtension(answers.validUntil(), lapsed(answers, offers, silence));
    }

    /** What lapsed once does not come back. */
    ValidityExtension after(ValidityExtension earlier) {
        var all = new HashSet<>(lapsed);
        all.addAll(earlier.lapsed);
        return new ValidityExtension(validUntil, all);
    }

    private static Set<UUID> lapsed(Answers answers, Collection<UUID> offers, Silence silence) {
        var lapsed = new HashSet<>(answers.refusedBy());
        if (silence == Silence.REFUSES) {
            lapsed.addAll(offers);
            lapsed.removeAll(Set.copyOf(answers.acceptedBy()));
        }
        return lapsed;
    }

    private static void requireLater(LocalDate validUntil, LocalDate current) {
        if (!validUntil.isAfter(current)) {
            throw broken(
                    "/validUntil",
                    new Text("the offers are valid until %s already", "les offres sont déjà valides jusqu'au %s")
                            .with(current));
        }
    }

    private static void requireKnown(String pointer, List<UUID> named, Collection<UUID> offers) {
        if (!offers.containsAll(named)) {
            throw broken(pointer, new Text("offers for this lot only", "des offres de ce lot seulement"));
        }
    }

    private static RefusedException broken(String pointer, Text rule) {
        return RefusedException.forBreaches(RULES_NOT_MET, rule, List.of(Breach.of(pointer, rule)));
    }
}
