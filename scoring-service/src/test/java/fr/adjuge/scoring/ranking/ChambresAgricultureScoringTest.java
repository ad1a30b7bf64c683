package fr.adjuge.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.Reading;
import fr.adjuge.scoring.method.Rounding;
import fr.adjuge.scoring.method.Scale;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of the criteria: BOAMP notice 25-103341, nine criteria in points. Rivals, prices and marks are made up. */
class ChambresAgricultureScoringTest {

    static final long[] QUALITY_POINTS = {25, 15, 10, 5, 5, 5, 5, 5};

    static final List<Offer> OFFERS = List.of(
            offer("NXO FRANCE", 251_300, 9, 8, 9, 9, 8, 8, 9, 8),
            offer("P2", 238_900, 9, 7, 8, 9, 8, 7, 8, 8),
            offer("P3", 279_800, 9, 9, 8, 9, 8, 7, 8, 9),
            offer("P5", 262_400, 8, 8, 8, 8, 8, 8, 8, 8),
            offer("P7", 287_500, 8, 8, 8, 9, 9, 6, 8, 8),
            offer("P6", 244_700, 7, 8, 6, 8, 7, 7, 8, 9),
            offer("P4", 236_000, 7, 7, 7, 8, 7, 9, 7, 7),
            offer("P8", 257_000, 6, 6, 7, 8, 6, 8, 7, 7));

    /** NXO: 25 × 236000/251300 + 22.5 + 12 + 9 + 4.5 + 4 + 4 + 4.5 + 4. */
    @ParameterizedTest
    @CsvSource({
        "NXO FRANCE, 442177/5026, 1",
        "P2, 204729/2389, 2",
        "P3, 239471/2798, 3",
        "P5, 27055/328, 4",
        "P7, 1852/23, 5",
        "P6, 193585/2447, 6",
        "P4, 79, 7",
        "P8, 18493/257, 8"
    })
    void givesPointsOutOfAHundred(String offer, String total, int rank) {
        var ranked = Ranks.ranked(score(new PriceFormula.Inverse(), OFFERS), offer);

        assertThat(ranked.total()).hasToString(total);
        assertThat(ranked.rank()).isEqualTo(rank);
    }

    @Test
    void keepsItsWinnerWhicheverRivalIsRemoved() {
        for (var removed : OFFERS.subList(1, OFFERS.size())) {
            var others = new ArrayList<>(OFFERS);
            others.remove(removed);

            assertThat(winner(score(new PriceFormula.Inverse(), others))).isEqualTo("NXO FRANCE");
        }
    }

    @Test
    void wouldHaveAnotherWinnerUnderTheFormulaThatGivesTheDearestNothing() {
        assertThat(winner(score(new PriceFormula.InversePower(2), OFFERS))).isEqualTo("NXO FRANCE");
        assertThat(winner(score(new PriceFormula.Linear(Ratio.of(2), true), OFFERS)))
                .isEqualTo("NXO FRANCE");
        assertThat(winner(score(new PriceFormula.LinearMinMax(), OFFERS))).isEqualTo("P2");
    }

    private static String winner(List<Outcome> outcomes) {
        return outcomes.get(0).offer().id();
    }

    private static List<Outcome> score(PriceFormula formula, List<Offer> offers) {
        return Scoring.score(method(formula), offers, OptionCombination.NONE);
    }

    /** Seven of the criteria bear one name: the id tells them apart. */
    private static Method method(PriceFormula formula) {
        var price = criterion("P", "Prix", 25, new Judgement.Price(formula));
        var quality = Stream.iterate(0, i -> i + 1)
                .limit(QUALITY_POINTS.length)
                .map(i -> criterion("T" + i, "Valeur technique", QUALITY_POINTS[i], new Judgement.Marks()));
        return new Method(
                Optional.empty(),
                Ratio.HUNDRED,
                Ratio.HUNDRED,
                Stream.concat(Stream.of(price), quality).toList(),
                Optional.empty(),
                Reading.DEFAULT,
                Rounding.NONE,
                new TotalRule.WeightedSum(),
                List.of(),
                List.of());
    }

    private static Criterion criterion(String id, String name, long points, Judgement judgement) {
        return new Criterion(
                id, name, Ratio.of(points), judgement, Scale.of(10), Optional.empty(), false, false, List.of());
    }

    private static Offer offer(String name, long price, long... marks) {
        Map<String, List<Ratio>> given = new HashMap<>();
        for (var i = 0; i < marks.length; i++) {
            given.put("T" + i, List.of(Ratio.of(marks[i])));
        }
        return new Offer(name, name, Optional.empty(), Optional.of(Ratio.of(price)), Map.of(), Map.of(), given);
    }
}
