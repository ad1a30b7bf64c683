package fr.adjuge.tender.question;

import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.calendar.BackwardLimit.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operator asked about the documents. It is shown to everybody once it is answered, and nobody is told who
 * asked.
 */
@Entity
@Table(name = "question")
class Question {

    /** An answer as it was sent to all. */
    record Answer(String text, Instant sentAt, Standing standing) {}

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID tenderId;
    private String organisation;
    private String text;
    private Instant receivedAt;
    private @Nullable String publishedText;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Standing answerStanding;

    Question(UUID id, UUID tenderId, String organisation, String text, Instant now) {
        this.id = id;
        this.tenderId = tenderId;
        this.organisation = organisation;
        this.text = text;
        this.receivedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Question() {}

    /** Sends an answer to all, once: what was said is corrected by an amendment. */
    void answer(Answer given, Optional<String> questionAsPublished) {
        if (answer != null) {
            throw new RefusedException(
                    ACTION_NOT_ALLOWED,
                    new Text("answered on %s", "déjà répondu le %s").with(String.valueOf(answeredAt)));
        }
        answer = given.text();
        answeredAt = given.sentAt();
        answerStanding = given.standing();
        publishedText = questionAsPublished.orElse(text);
    }

    UUID id() {
        return id;
    }

    UUID tenderId() {
        return tenderId;
    }

    boolean wasAskedBy(String siret) {
        return organisation.equals(siret);
    }

    String text() {
        return text;
    }

    /** What others than the asker read. */
    String publishedText() {
        return publishedText == null ? text : publishedText;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Optional<Answer> answer() {
        return answer == null || answeredAt == null || answerStanding == null
                ? Optional.empty()
                : Optional.of(new Answer(answer, answeredAt, answerStanding));
    }
}
