package fr.adjuge.scoring.fast;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.price.PriceFormula;
import fr.adjuge.scoring.ranking.Methods;
import fr.adjuge.scoring.ranking.Offer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A price P and a cost C are compared; option R is required, option O is not. */
class OfferTableTest {

    static final OptionCombination WITH_O = new OptionCombination(List.of("O"));

    final Methods methods = new Methods();

    OfferTableTest() {
        methods.others = List.of(Methods.financial("C", new Judgement.Cost(new PriceFormula.Inverse())));
        methods.options = List.of(new Option("R", "Option R", true), new Option("O", "Option O", false));
    }

    /** A price of nought counts, a cost of nought as well: −5 with option O at 5. */
    @ParameterizedTest
    @ValueSource(strings = {"P=100 R=10 O=5 C=50", "P=-5 R=10 O=5 C=50", "P=100 R=10 O=5 C=0"})
    void takesAnOfferThatPricesAllThatIsCompared(String amounts) {
        assertThat(offers(WITH_O, offer("A", amounts))).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R=10 O=5 C=50",
                "P=-5.01 R=10 O=5 C=50",
                "P=100 O=5 C=50",
                "P=100 R=10 C=50",
                "P=100 R=10 O=5",
                "P=100 R=10 O=5 C=-0.01"
            })
    void leavesOutAnOfferThatLacksAnAmountOrHasANegativeOne(String amounts) {
        assertThat(offers(WITH_O, offer("A", amounts))).isEmpty();
    }

    @Test
    void takesAnOfferWithoutThePriceOfAnOptionThatIsNeitherRequiredNorRetained() {
        assertThat(offers(OptionCombination.NONE, offer("A", "P=100 R=10 C=50")))
                .containsExactly("A");
    }

    @Test
    void takesAnOfferWithoutAPriceWhereOnlyCostsAreCompared() {
        methods.price = methods.price.judgedBy(new Judgement.Marks());

        assertThat(offers(OptionCombination.NONE, offer("A", "R=10 C=50"))).containsExactly("A");
    }

    @Test
    void listsOffersByTheirIds() {
        var amounts = "P=100 R=10 O=5 C=50";

        assertThat(offers(WITH_O, offer("C", amounts), offer("A", amounts), offer("B", amounts)))
                .containsExactly("A", "B", "C");
    }

    private List<String> offers(OptionCombination combination, Offer... offers) {
        var table =
                OfferTable.read(methods.method(), List.of(offers), combination).orElseThrow();
        return IntStream.range(0, table.size()).mapToObj(table::offerId).toList();
    }

    private static Offer offer(String id, String amounts) {
        var given = new HashMap<String, Ratio>();
        for (var amount : amounts.split(" ")) {
            given.put(amount.substring(0, 1), Ratio.of(amount.substring(2)));
        }
        var price = Optional.ofNullable(given.remove("P"));
        var costs = Optional.ofNullable(given.remove("C")).map(cost -> Map.of("C", cost));
        var marks = List.of(Ratio.of(8));
        return new Offer(
                id, id, Optional.empty(), price, given, costs.orElse(Map.of()), Map.of("Q", marks, "P", marks));
    }
}
