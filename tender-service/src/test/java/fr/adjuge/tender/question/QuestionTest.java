package fr.adjuge.tender.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.tender.calendar.BackwardLimit.Standing;
import fr.adjuge.tender.problem.ProblemType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionTest {

    static final Instant ASKED = Instant.parse("2025-05-12T07:30:00Z");
    static final Instant ANSWERED = Instant.parse("2025-05-15T09:00:00Z");
    static final String A = "00001001700010";

    private final Question question =
            new Question(new UUID(0, 1), new UUID(0, 2), A, "Chez Société A, 1,50 m est-il un minimum ?", ASKED);

    @Test
    void isKnownToWhomAskedItOnly() {
        assertThat(question.wasAskedBy(A)).isTrue();
        assertThat(question.wasAskedBy("00001002500013")).isFalse();
        assertThat(question.answer()).isEmpty();
    }

    @Test
    void isPublishedInTheBuyersWordsWhereTheAskersTellWhoAsked() {
        question.answer(answer("Oui.", Standing.IN_TIME), Optional.of("1,50 m est-il un minimum ?"));

        assertThat(question.publishedText()).isEqualTo("1,50 m est-il un minimum ?");
        assertThat(question.text()).isEqualTo("Chez Société A, 1,50 m est-il un minimum ?");
        assertThat(question.answer()).contains(answer("Oui.", Standing.IN_TIME));
    }

    @Test
    void isPublishedAsItWasAskedWhereTheBuyerSaysNothingElse() {
        question.answer(answer("Oui.", Standing.AT_RISK), Optional.empty());

        assertThat(question.publishedText()).isEqualTo(question.text());
        assertThat(question.answer().orElseThrow().standing()).isEqualTo(Standing.AT_RISK);
    }

    @Test
    void isAnsweredOnceAndWhatWasSaidStays() {
        question.answer(answer("Oui.", Standing.IN_TIME), Optional.empty());

        var refusal = catchThrowableOfType(
                RefusedException.class,
                () -> question.answer(answer("Non.", Standing.IN_TIME), Optional.of("Autre question")));

        assertThat(refusal.type()).isEqualTo(ProblemType.ACTION_NOT_ALLOWED);
        assertThat(refusal).hasMessage("answered on 2025-05-15T09:00:00Z");
        assertThat(question.answer().orElseThrow().text()).isEqualTo("Oui.");
        assertThat(question.publishedText()).isEqualTo(question.text());
    }

    private static Question.Answer answer(String text, Standing standing) {
        return new Question.Answer(text, ANSWERED, standing);
    }
}
