package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.ANOTHER_CONTENT;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.EngineVersion;
import fr.adjuge.scoring.frozen.FrozenInput;
import fr.adjuge.scoring.frozen.ScoredRequest;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.annotations.LazyGroup;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of the offers of one lot. What it was opened with never changes; once closed, neither does its result,
 * which is kept with all it was computed from. These texts are long: they are read only where they are asked for.
 */
@Entity
public class Evaluation {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID tenderId;
    private String tenderReference;
    private String lotId;
    private String organisation;

    @ElementCollection
    @CollectionTable(name = "evaluation_evaluator", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "subject")
    private Set<String> evaluators;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("request")
    private String request;

    private String requestForm;
    private String requestHash;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    private Instant openedAt;
    private @Nullable Instant closedAt;
    private long marksRevision;
    private long markEvents;
    private String marksHash = "";

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("input")
    private @Nullable String input;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("result")
    private @Nullable String result;

    private @Nullable String resultHash;
    private @Nullable String engineVersion;

    public Evaluation(UUID id, EvaluationRequest request, Instant now) {
        var subject = Subject.of(request);
        this.id = id;
        this.tenderId = subject.tenderId();
        this.tenderReference = subject.tenderReference();
        this.lotId = subject.lotId();
        this.organisation = subject.organisation();
        this.evaluators = subject.evaluators();
        this.request = RequestForm.written(request);
        this.requestForm = RequestForm.CURRENT.number();
        this.requestHash = CanonicalForm.hash(this.request);
        this.status = EvaluationStatus.OPEN;
        this.openedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Evaluation() {}

    /** The same request again is the same evaluation; another one under the same id is refused. */
    public void requireSame(EvaluationRequest repeated) {
        if (!requestHash.equals(CanonicalForm.hash(RequestForm.written(repeated)))) {
            throw new RefusedException(
                    ANOTHER_CONTENT,
                    new Text(
                            "this evaluation was opened with another content",
                            "cette évaluation a été ouverte avec un autre contenu"));
        }
    }

    /** Marks are about to be given or changed; returns the revision of all marks that this leads to. */
    public long takeMarks() {
        EvaluationAction.MARK.applyTo(with(MarksSoFar.ALL));
        marksRevision++;
        return marksRevision;
    }

    public void lockQuality(MarksSoFar marks) {
        status = EvaluationAction.LOCK_QUALITY.applyTo(with(marks));
    }

    /** A ranking is made of all marks, which agree where they have to: else {@link RefusedException}. */
    public void requireRankable(MarksSoFar marks) {
        EvaluationNeed.RANKABLE.forEach(need -> need.require(with(marks)));
    }

    /**
     * Freezes the result, once and for all.
     *
     * @param inputs all that it is scored from, asked for where it may be closed
     */
    public ScoredRequest close(
            MarksSoFar marks, Supplier<FrozenInput> inputs, Function<FrozenInput, ScoredRequest> scoring, Instant now) {
        var closed = EvaluationAction.CLOSE.applyTo(with(marks));
        var scoredFrom = inputs.get();
        var scored = scoring.apply(scoredFrom);
        var frozen = EngineVersion.CURRENT.frozen(scored);
        status = closed;
        engineVersion = EngineVersion.CURRENT.number();
        input = scoredFrom.canonical();
        result = frozen;
        resultHash = CanonicalForm.hash(frozen);
        closedAt = now;
        return scored;
    }

    /** As its acts see it. */
    public EvaluationCase with(MarksSoFar marks) {
        return new EvaluationCase(id, status, marks);
    }

    public FrozenBytes frozenResult() {
        EvaluationAction.READ_RESULT.applyTo(with(MarksSoFar.ALL));
        if (engineVersion == null || result == null || resultHash == null) {
            throw new IllegalStateException("evaluation " + id + " is closed without a result");
        }
        return new FrozenBytes(EngineVersion.of(engineVersion), result, resultHash);
    }

    /** All that the frozen result was computed from, in canonical form. */
    public String frozenInput() {
        EvaluationAction.READ_RESULT.applyTo(with(MarksSoFar.ALL));
        return Objects.requireNonNull(input);
    }

    public boolean isQualityLocked() {
        return status == EvaluationStatus.QUALITY_LOCKED;
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

    public String tenderReference() {
        return tenderReference;
    }

    public String lotId() {
        return lotId;
    }

    public String organisation() {
        return organisation;
    }

    /** What it was opened with. */
    EvaluationRequest request() {
        return RequestForm.of(requestForm).read(request);
    }

    public EvaluationStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** A line was added to the history of the marks; it has this hash, which the next one holds. */
    public void toldOfMarks(String hash) {
        markEvents++;
        marksHash = hash;
    }

    /** How many lines the history of the marks has. */
    public long markEvents() {
        return markEvents;
    }

    /** The hash of the last of them; empty before the first. */
    public String marksHash() {
        return marksHash;
    }

    /** How often marks were given or changed. */
    public long marksRevision() {
        return marksRevision;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> resultHash() {
        return Optional.ofNullable(resultHash);
    }

    /**
     * What is evaluated, for whom and by whom.
     *
     * @param organisation SIRET of the buyer
     * @param evaluators the subjects of their tokens
     */
    record Subject(UUID tenderId, String tenderReference, String lotId, String organisation, Set<String> evaluators) {

        static Subject of(EvaluationRequest request) {
            return new Subject(
                    request.tenderId(),
                    request.tenderReference(),
                    request.lotId(),
                    request.organisation(),
                    request.evaluators().stream()
                            .map(EvaluationRequest.Evaluator::subject)
                            .collect(toUnmodifiableSet()));
        }

        Subject {
            evaluators = Set.copyOf(evaluators);
        }
    }

    /** A result as it was frozen, and by which version of the computation. */
    public record FrozenBytes(EngineVersion engine, String result, String hash) {}
}
