package fr.adjuge.tender.calendar;

import static fr.adjuge.tender.InraeCase.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.tender.Consultations;
import fr.adjuge.tender.TenderAction;
import fr.adjuge.tender.Tenders;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the calendar shows is what the acts hold to, on the last day and on the one after. */
class CalendarAndActsTest {

    private final List<LegalLimit> calendar = LegalCalendar.of(Consultations.inrae(), RULES, List.of());

    @Test
    void anAnswerIsSentOnTheLastDayForItAndNotOnTheNext() {
        var tender = Tenders.launchedOn(LocalDate.of(2025, 4, 14));
        var last = on(LimitName.ANSWERS);

        assertThat(TenderAction.ANSWER.ofTender().check(tender, Paris.endOf(last)))
                .isEmpty();
        var late = TenderAction.ANSWER
                .ofTender()
                .check(tender, Paris.startOf(last.plusDays(1)))
                .orElseThrow();
        assertThat(late.legalBasis()).contains(RULES.answers().basis());
    }

    @Test
    void anAnswerIsSafeThroughTheStrictDayAndAtRiskOnTheLast() {
        var limits = TimeLimits.of(Consultations.inrae());
        var answers = calendar.stream()
                .filter(limit -> limit.name() == LimitName.ANSWERS)
                .findFirst()
                .orElseThrow();

        assertThat(limits.standingOfAnswer(answers.strictOn().orElseThrow())).isEqualTo(BackwardLimit.Standing.IN_TIME);
        assertThat(limits.standingOfAnswer(answers.on())).isEqualTo(BackwardLimit.Standing.AT_RISK);
        assertThat(limits.standingOfAnswer(answers.on().plusDays(1))).isEqualTo(BackwardLimit.Standing.LATE);
    }

    @Test
    void aQuestionIsInTimeThroughTheLastDayAlthoughASunday() {
        var limits = TimeLimits.of(Consultations.inrae());

        assertThat(limits.isQuestionInTime(on(LimitName.QUESTIONS))).isTrue();
        assertThat(limits.isQuestionInTime(on(LimitName.QUESTIONS).plusDays(1))).isFalse();
    }

    @Test
    void questionsAreAskedThroughTheInstantOfTheDeadline() {
        var tender = Tenders.launchedOn(LocalDate.of(2025, 4, 14));

        assertThat(Paris.dayOf(tender.offerDeadline())).isEqualTo(on(LimitName.OFFER_DEADLINE));
        assertThat(TenderAction.ASK.ofTender().check(tender, tender.offerDeadline()))
                .isEmpty();
        assertThat(TenderAction.ASK
                        .ofTender()
                        .check(tender, tender.offerDeadline().plusNanos(1_000)))
                .isPresent();
    }

    private LocalDate on(LimitName name) {
        return calendar.stream()
                .filter(limit -> limit.name() == name)
                .map(LegalLimit::on)
                .findFirst()
                .orElseThrow();
    }
}
