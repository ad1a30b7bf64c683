package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Methods.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.method.Option;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an offer can be compared at all, before it is known which options are retained. */
class ComparabilityTest {

    final Methods methods = new Methods();

    @ParameterizedTest
    @CsvSource({"0.01, true", "0, true", "-0.01, false", "'', false"})
    void takesAPriceThatIsNotNegative(String price, boolean isComparable) {
        assertThat(Scoring.comparable(methods.method()).test(offer("x", price, "Q=8")))
                .isEqualTo(isComparable);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void takesThePriceOfAnOptionOnlyWhereItIsRequired(boolean isRequired, boolean isComparable) {
        methods.options = List.of(new Option("O", "Option", isRequired));

        assertThat(Scoring.comparable(methods.method()).test(offer("x", "100", "Q=8")))
                .isEqualTo(isComparable);
    }
}
