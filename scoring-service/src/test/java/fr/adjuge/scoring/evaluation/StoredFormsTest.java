package fr.adjuge.scoring.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.EngineVersion;
import fr.adjuge.scoring.frozen.FrozenInput;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of {@code stored/} are what a release wrote into its database. They are never written again. */
class StoredFormsTest {

    @ParameterizedTest
    @EnumSource
    void whatAnEvaluationWasOpenedWithIsReadInEveryForm(RequestForm form) {
        var read = form.read(stored("evaluation-request-" + form.number() + ".json"));

        assertThat(read).isEqualTo(CanonicalForm.sorted(opened()));
        assertThat(Dossier.read(read).places().columns()).hasSize(7);
    }

    @Test
    void whatAnEvaluationIsOpenedWithIsStillWrittenInTheSameBytes() {
        assertThat(RequestForm.written(opened()))
                .isEqualTo(stored("evaluation-request-" + RequestForm.CURRENT.number() + ".json"));
    }

    @Test
    void anEvaluationIsTheSameOneHoweverItsRequestIsOrdered() {
        var evaluation = new Evaluation(new UUID(0, 1), opened(), Instant.EPOCH);

        evaluation.requireSame(CanonicalForm.sorted(opened()));
        assertThat(evaluation.request()).isEqualTo(CanonicalForm.sorted(opened()));
    }

    @Test
    void theInputOfAResultIsStillWrittenInTheSameBytes() {
        var request = CanonicalForm.read(stored("frozen-input.json"), ScoringRequest.class);

        assertThat(FrozenInput.of(request).canonical()).isEqualTo(stored("frozen-input.json"));
    }

    @ParameterizedTest
    @EnumSource
    void aFrozenResultIsFoundAgainByteForByteFromItsInput(EngineVersion engine) {
        var request = CanonicalForm.read(stored("frozen-input.json"), ScoringRequest.class);

        assertThat(engine.frozen(engine.scored(request)))
                .isEqualTo(stored("frozen-result-" + engine.number() + ".json"));
    }

    /** B first with 15.94 points of 20: the ranking of the worked example. */
    @ParameterizedTest
    @EnumSource
    void aFrozenResultIsReadInEveryVersion(EngineVersion engine) {
        var frozen = stored("frozen-result-" + engine.number() + ".json");

        var result = engine.read(frozen, opened().method(), opened().offers());

        assertThat(result.engineVersion()).isEqualTo(engine.number());
        assertThat(result.outcomes().get(0).offerId()).isEqualTo("B");
        assertThat(result.outcomes().get(0).rank()).contains(1);
        assertThat(engine.ranking(frozen, opened().method()).offers().get(0).offerId())
                .isEqualTo("B");
    }

    @Test
    void anUnknownFormIsAnError() {
        assertThatThrownBy(() -> RequestForm.of("0")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> EngineVersion.of("0")).isInstanceOf(IllegalArgumentException.class);
    }

    private static EvaluationRequest opened() {
        return CanonicalForm.read(InraeRequests.evaluation("FROM_THE_START"), EvaluationRequest.class);
    }

    private static String stored(String name) {
        try (var file = StoredFormsTest.class.getResourceAsStream("/stored/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
