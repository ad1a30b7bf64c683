package fr.adjuge.tender.lot;

import static fr.adjuge.tender.InraeCase.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.tender.Submission.Silence;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValidityExtensionTest {

    static final List<UUID> OFFERS = List.of(id("A"), id("B"), id("C"));
    static final LocalDate CURRENT = LocalDate.of(2025, 9, 28);
    static final LocalDate OCTOBER_31 = LocalDate.of(2025, 10, 31);

    @Test
    void silenceMeansWhatTheDocumentsSay() {
        var answers = new ValidityExtension.Answers(OCTOBER_31, List.of(id("A")), List.of(id("B")));

        assertThat(extended(answers, Silence.ACCEPTS).lapsed()).containsExactly(id("B"));
        assertThat(extended(answers, Silence.REFUSES).lapsed()).containsExactlyInAnyOrder(id("B"), id("C"));
    }

    @Test
    void endsLaterThanBefore() {
        var sameDay = new ValidityExtension.Answers(CURRENT, List.of(), List.of());

        assertThatThrownBy(() -> extended(sameDay, Silence.ACCEPTS))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the offers are valid until 2025-09-28 already");
    }

    @Test
    void whatLapsedOnceDoesNotComeBack() {
        var first = extended(new ValidityExtension.Answers(OCTOBER_31, List.of(), List.of(id("B"))), Silence.ACCEPTS);
        var second = extended(
                new ValidityExtension.Answers(OCTOBER_31.plusDays(30), List.of(id("B")), List.of()), Silence.ACCEPTS);

        assertThat(second.after(first).lapsed()).containsExactly(id("B"));
    }

    private static ValidityExtension extended(ValidityExtension.Answers answers, Silence silence) {
        return ValidityExtension.of(answers, OFFERS, silence, CURRENT);
    }
}
