package fr.adjuge.scoring.simulation;

import static fr.adjuge.scoring.simulation.Duel.offer;
import static fr.adjuge.scoring.simulation.Duel.price;
import static fr.adjuge.scoring.simulation.Duel.quality;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.simulation.Variation.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** X has the better quality, Y half the price: 54 + 40 × 100/200 = 74 against 27 + 40 = 67. */
class VariationsTest {

    static final Case DUEL = Duel.between(offer("X", "200", "Q=90"), offer("Y", "100", "Q=45"));

    /**
     * Price 45, quality 55: X has 49.5 + 22.5 = 72, Y 24.75 + 45 = 69.75. Price 50, quality 50: X has 45 + 25 = 70, Y
     * 22.5 + 50 = 72.5.
     */
    @Test
    void giveOneWeightWhatTheyTakeFromTheOther() {
        assertThat(winnerChanging(DUEL, Kind.WEIGHT))
                .containsExactly("“Q” -10 % of the total", "“P” +10 % of the total");
    }

    /**
     * Equal in price, X and Y have 60 × 50/100 = 30 and 60 × 40/100 + 10 × 60/100 = 30 of quality and delivery. Both
     * lose or gain alike with them where their weights keep the proportion of 6 to 1; at 55 and 5 X would have 27.5 and
     * Y 25.
     */
    @Test
    void keepTheOtherWeightsInProportion() {
        var tied = Duel.by(
                List.of(quality("Q", 60), price(30, new PriceFormula.Inverse()), quality("D", 10)),
                offer("X", "100", "Q=50 D=0"),
                offer("Y", "100", "Q=40 D=60"));

        assertThat(winnerChanging(tied, Kind.WEIGHT))
                .containsExactly(
                        "“Q” -10 % of the total",
                        "“Q” -5 % of the total",
                        "“Q” +5 % of the total",
                        "“Q” +10 % of the total",
                        "“D” -5 % of the total",
                        "“D” +5 % of the total",
                        "“D” +10 % of the total");
    }

    /**
     * Y always has 67 where the lowest price has the maximum, X 54 + 40/4 = 64 by the square, 54 + 40/8 = 59 by the
     * cube, 54 by the lines that give twice the lowest price or the dearest nothing; 54 + 40 × 101/201 = 74.1 by one
     * euro more. By the mean of 150 X has 54 + 13.3, Y 27 + 26.7; by its cube 54 + 11.9 and 27 + 30.9.
     */
    @Test
    void tellWhichOtherFormulaWouldHaveAnotherWinner() {
        assertThat(winnerChanging(DUEL, Kind.PRICE_FORMULA))
                .containsExactly("SQUARE", "CUBE", "LINEAR_FROM_MIN", "LINEAR_MIN_MAX");
    }

    /** The same totals, composed below one criterion. */
    @Test
    void replaceTheFormulaOfAPriceBelowAnotherCriterion() {
        var composed = Duel.composed(offer("X", "200", "Q=90"), offer("Y", "100", "Q=45"));

        assertThat(winnerChanging(composed, Kind.PRICE_FORMULA))
                .containsExactly("SQUARE", "CUBE", "LINEAR_FROM_MIN", "LINEAR_MIN_MAX");
    }

    @Test
    void doNotTakeAwayTheOnlyOffer() {
        assertThat(of(DUEL, Kind.WITHOUT_OFFER)).hasSize(2);
        assertThat(of(Duel.between(offer("X", "200", "Q=90")), Kind.WITHOUT_OFFER))
                .isEmpty();
    }

    /** 30 + 40 = 70 and 30 + 40 × 100/100.01 = 69.996: 70.00 rounded up or to the nearest cent, 69.99 cut off. */
    @Test
    void tellWhichRoundingOfTheTotalAloneWouldMakeATie() {
        var near = Duel.between(offer("X", "100", "Q=50"), offer("Y", "100.01", "Q=50"));

        assertThat(of(near, Kind.ROUNDING))
                .filteredOn(variation -> variation.description().english().startsWith("total rounded"))
                .filteredOn(variation -> variation.standing().winners().equals(List.of("X", "Y")))
                .extracting(variation -> variation.description().english())
                .containsExactly(
                        "total rounded to 2 decimals: HALF_UP",
                        "total rounded to 2 decimals: HALF_EVEN",
                        "total rounded to 2 decimals: UP");
    }

    /** 47.4 + 40 × 100/200 = 67.4 against 67; if X bears VAT of 20 % and Y none, 47.4 + 40 × 100/240 = 64.1. */
    @Test
    void compareThePricesOnTheOtherVatBasisWhereTheyAreKnown() {
        var excludingVat = Duel.between(offer("X", "200", "Q=79"), offer("Y", "100", "Q=45"));
        var includingVat = Duel.between(offer("X", "240", "Q=79"), offer("Y", "100", "Q=45"));

        assertThat(of(excludingVat, Kind.VAT_BASIS)).isEmpty();
        assertThat(Variations.of(excludingVat, Optional.of(includingVat)))
                .filteredOn(variation -> variation.kind() == Kind.VAT_BASIS)
                .singleElement()
                .satisfies(variation -> {
                    assertThat(variation.standing().winners()).containsExactly("Y");
                    assertThat(variation.changesWinner()).isTrue();
                });
    }

    private static List<String> winnerChanging(Case official, Kind kind) {
        return of(official, kind).stream()
                .filter(Variation::changesWinner)
                .map(variation -> variation.description().english())
                .toList();
    }

    private static List<Variation> of(Case official, Kind kind) {
        return Variations.of(official, Optional.empty()).stream()
                .filter(variation -> variation.kind() == kind)
                .toList();
    }
}
