package fr.adjuge.tender.evaluation;

import fr.adjuge.tender.StoredRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The frozen result as it was fetched, explanations and other option combinations included; a text that nobody changes. */
@Entity
@Immutable
@Table(name = "frozen_ranking")
class FrozenRanking extends StoredRow {

    @Id
    private UUID evaluationId;

    private String resultHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private String result;

    FrozenRanking(UUID evaluationId, String resultHash, String result) {
        this.evaluationId = evaluationId;
        this.resultHash = resultHash;
        this.result = result;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected FrozenRanking() {}

    UUID evaluationId() {
        return evaluationId;
    }

    String resultHash() {
        return resultHash;
    }

    String result() {
        return result;
    }
}
