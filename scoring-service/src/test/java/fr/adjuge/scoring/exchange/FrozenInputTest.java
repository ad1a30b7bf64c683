package fr.adjuge.scoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest.Mark;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import fr.adjuge.scoring.InraeRequests;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenInputTest {

    @Test
    void isTheSameTextForAnEvaluationAndForAWholeRequest() {
        var opened = CanonicalForm.read(InraeRequests.evaluation("FROM_THE_START"), EvaluationRequest.class);
        var request = new ScoringRequest(
                opened.method(),
                opened.offers().stream()
                        .map(offer -> new MarkedOffer(offer, marks(offer.offerId())))
                        .toList(),
                opened.optionCombination());

        assertThat(FrozenInput.of(opened, FrozenInputTest::marks).canonical())
                .isEqualTo(FrozenInput.of(request).canonical());
    }

    @Test
    void writesMarksByCriterionThenByOptionsInPlainDecimals() {
        var opened = CanonicalForm.read(InraeRequests.evaluation("FROM_THE_START"), EvaluationRequest.class);

        assertThat(FrozenInput.of(opened, FrozenInputTest::marks).canonical()).contains("""
                        "marks":[{"criterionId":"a","mark":20},{"criterionId":"a","mark":1.5,"optionCombination":["X","Y"]},\
                        {"criterionId":"b","mark":0}]""");
    }

    /** Not in order, and not written plainly. */
    private static List<Mark> marks(String offerId) {
        return List.of(
                new Mark("b", new BigDecimal("0.00")),
                new Mark("a", new BigDecimal("1.50"), List.of("Y", "X")),
                new Mark("a", new BigDecimal("2E+1")));
    }
}
