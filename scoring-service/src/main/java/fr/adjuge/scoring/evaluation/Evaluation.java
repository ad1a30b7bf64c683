package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.ANOTHER_CONTENT;

import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.problem.RefusedException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of the offers of one lot. What it was opened with never changes; once closed, neither does its result,
 * which is kept with all it was computed from.
 */
@Entity
public class Evaluation {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID tenderId;
    private String lotId;
    private String organisation;
    private String request;
    private String requestHash;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String input;
    private @Nullable String result;
    private @Nullable String resultHash;

    /**
     * @param request what it is opened with, in canonical form
     * @param requestHash SHA-256 of the request
     */
    public Evaluation(UUID id, Subject subject, String request, String requestHash, Instant now) {
        this.id = id;
        this.tenderId = subject.tenderId();
        this.lotId = subject.lotId();
        this.organisation = subject.organisation();
        this.request = request;
        this.requestHash = requestHash;
        this.status = EvaluationStatus.OPEN;
        this.openedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Evaluation() {}

    /** The same request again is the same evaluation; another one under the same id is refused. */
    public void requireSameRequest(String hash) {
        if (!requestHash.equals(hash)) {
            throw new RefusedException(
                    ANOTHER_CONTENT,
                    new Text(
                            "cette évaluation a été ouverte avec un autre contenu",
                            "this evaluation was opened with another content"));
        }
    }

    public void requireMarkable() {
        EvaluationAction.MARK.applyTo(status);
    }

    public void lockQuality() {
        if (status != EvaluationStatus.QUALITY_LOCKED) {
            status = EvaluationAction.LOCK_QUALITY.applyTo(status);
        }
    }

    /** Freezes the result, once and for all. */
    public void close(String computedFrom, String computed, String hash, Instant now) {
        status = EvaluationAction.CLOSE.applyTo(status);
        input = computedFrom;
        result = computed;
        resultHash = hash;
        closedAt = now;
    }

    public FrozenResult frozenResult() {
        EvaluationAction.READ_RESULT.applyTo(status);
        if (input == null || result == null || resultHash == null) {
            throw new IllegalStateException("evaluation " + id + " is closed without a result");
        }
        return new FrozenResult(input, result, resultHash);
    }

    public boolean isClosed() {
        return status == EvaluationStatus.CLOSED;
    }

    public UUID id() {
        return id;
    }

    public UUID tenderId() {
        return tenderId;
    }

    public String lotId() {
        return lotId;
    }

    public String organisation() {
        return organisation;
    }

    public String request() {
        return request;
    }

    public EvaluationStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> resultHash() {
        return Optional.ofNullable(resultHash);
    }

    /**
     * What is evaluated, and for whom.
     *
     * @param organisation SIRET of the buyer
     */
    public record Subject(UUID tenderId, String lotId, String organisation) {}

    /** A result as it was frozen, with all it was computed from; both in canonical form. */
    public record FrozenResult(String input, String result, String hash) {}
}
