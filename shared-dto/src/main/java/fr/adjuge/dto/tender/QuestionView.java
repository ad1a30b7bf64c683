package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question and its answer, without who asked.
 *
 * @param id identifier of the question
 * @param text the question, as it is published
 * @param receivedAt when it was asked, in UTC
 * @param inTime whether it came before the limit of questions; the buyer need not answer a late one
 * @param own whether the caller's organisation asked it
 * @param answer the buyer's answer; absent until it is given
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record QuestionView(
        UUID id, String text, Instant receivedAt, boolean inTime, boolean own, Optional<Answer> answer) {

    /**
     * The buyer's answer, as all operators read it.
     *
     * @param text the answer
     * @param sentAt when it was sent, in UTC
     * @param standing {@code IN_TIME}, or {@code AT_RISK} on the day that only one reading of the limit allows
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "QuestionAnswer")
    public record Answer(String text, Instant sentAt, String standing) {}
}
