package fr.adjuge.scoring.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.dto.scoring.ScoringRequest.Mark;
import fr.adjuge.dto.scoring.ScoringRequest.MarkedOffer;
import fr.adjuge.scoring.InraeRequests;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
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

    /** A property that comes later must not be lost from what is frozen. */
    @Test
    void writesEveryPropertyOfAMark() {
        var mark = CanonicalForm.of(new Mark("a", BigDecimal.ONE, List.of("X")));

        assertThat(CanonicalForm.read(mark, JsonNode.class).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Arrays.stream(Mark.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    /** Not in order, and not written plainly. */
    private static List<Mark> marks(String offerId) {
        return List.of(
                new Mark("b", new BigDecimal("0.00")),
                new Mark("a", new BigDecimal("1.50"), List.of("Y", "X")),
                new Mark("a", new BigDecimal("2E+1")));
    }
}
