package fr.adjuge.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.WrittenFormula;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever the method and the offers. Each case names its seed. */
class ScoringPropertiesTest {

    private static final long FIRST_SEED = 20_250_414;
    private static final int CASES = 200;

    static Stream<RandomCase> cases() {
        return RandomCase.from(FIRST_SEED, CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheOffersHasNoInfluence(RandomCase drawn) {
        var shuffled = new ArrayList<>(drawn.offers());
        Collections.shuffle(shuffled, new Random(drawn.seed()));

        assertThat(Ranks.explained(score(drawn, shuffled))).isEqualTo(Ranks.explained(score(drawn, drawn.offers())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBestMarkAndTheLowestPriceGetTheMaximum(RandomCase drawn) {
        var ranked = Ranks.ranked(score(drawn, drawn.offers()));

        drawn.method().criteria().stream()
                .filter(criterion -> criterion.rescaled() || criterion.isFinancial())
                .filter(criterion -> ranked.stream()
                        .anyMatch(offer -> !mark(offer, criterion).isZero()))
                .forEach(criterion -> assertThat(ranked.stream().map(offer -> mark(offer, criterion)))
                        .contains(criterion.scale().maximum()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void marksAndTotalsStayWithinTheirBounds(RandomCase drawn) {
        for (var offer : Ranks.ranked(score(drawn, drawn.offers()))) {
            drawn.method().tree().forEach(criterion -> assertThat(mark(offer, criterion))
                    .isBetween(Ratio.NOUGHT, criterion.scale().maximum()));
            assertThat(offer.total()).isBetween(Ratio.NOUGHT, drawn.method().totalMaximum());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anEliminatedOfferChangesNothingForTheOthers(RandomCase drawn) {
        var outcomes = score(drawn, drawn.offers());
        var ranked = Ranks.ranked(outcomes);

        var admitted = ranked.stream().map(Outcome::offer).toList();

        assertThat(Ranks.explained(Ranks.ranked(score(drawn, admitted)))).isEqualTo(Ranks.explained(ranked));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anOfferNoWorseAnywhereIsNotRankedBehind(RandomCase drawn) {
        var offer = drawn.offers().get(0);
        var offers = new ArrayList<>(drawn.offers());
        offers.add(RandomCase.cheaper(offer, "cheaper"));

        var outcomes = score(drawn, offers);

        if (Ranks.ranked(outcomes).stream().anyMatch(ranked -> ranked.offer().equals(offer))) {
            assertThat(Ranks.ranked(outcomes, "cheaper").rank())
                    .isLessThanOrEqualTo(Ranks.ranked(outcomes, offer.id()).rank());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHigherPriceNeverGetsAHigherMark(RandomCase drawn) {
        var byPrice = Ranks.ranked(score(drawn, drawn.offers())).stream()
                .sorted(Comparator.comparing(ranked -> ranked.offer().price().orElseThrow()))
                .map(ranked -> ranked.finalMarks().get("P"))
                .toList();

        assertThat(byPrice).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ranksAreThoseOfACompetition(RandomCase drawn) {
        var ranked = Ranks.ranked(score(drawn, drawn.offers()));

        for (var offer : ranked) {
            var better = ranked.stream()
                    .filter(other -> other.total().isAbove(offer.total()))
                    .count();
            assertThat(offer.rank()).isEqualTo((int) better + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberIsWhatItsFormulaSays(RandomCase drawn) {
        Ranks.ranked(score(drawn, drawn.offers()))
                .forEach(offer -> check(offer.computation().nodes().total()));
    }

    private static void check(Explained node) {
        if (!node.inputs().isEmpty() && !node.figures().english().contains("for")) {
            assertThat(WrittenFormula.valueOf(node))
                    .as(node.figures().english())
                    .isEqualTo(node.value());
        }
        node.inputs().forEach(ScoringPropertiesTest::check);
    }

    private static Ratio mark(Ranked offer, Criterion criterion) {
        return offer.finalMarks().get(criterion.id());
    }

    private static List<Outcome> score(RandomCase drawn, List<Offer> offers) {
        return Scoring.score(drawn.method(), offers, OptionCombination.NONE);
    }
}
