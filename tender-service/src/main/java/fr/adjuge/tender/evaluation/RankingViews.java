package fr.adjuge.tender.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.tender.RankingView;
import jakarta.enterprise.context.ApplicationScoped;

/** Frozen results, between the text that is kept and the answer that is read. */
@ApplicationScoped
class RankingViews {

    private final ObjectMapper json;

    RankingViews(ObjectMapper json) {
        this.json = json;
    }

    String written(ScoringResult result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result is written as JSON", e);
        }
    }

    RankingView view(FrozenRanking frozen) {
        try {
            return new RankingView(
                    frozen.evaluationId(), frozen.resultHash(), json.readValue(frozen.result(), ScoringResult.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the result of evaluation " + frozen.evaluationId() + " is read", e);
        }
    }
}
