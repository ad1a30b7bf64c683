package fr.adjuge.tender.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Unmet;
import fr.adjuge.dto.tender.CandidatureOutcome;
import fr.adjuge.dto.tender.PriceOutcome;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.calendar.Paris;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded walks through the examination of one offer; the bodies are such that what is possible at all is done. */
class ExaminationWalkTest {

    private static final CreditCheck NO_CREDITS = new CreditCheck(Optional.empty(), Optional.empty());

    private final Random random = new Random(88);

    @Test
    void anActIsDoneIfAndOnlyIfItsGuardsHold() {
        var done = EnumSet.noneOf(ExaminationAction.class);
        var refused = EnumSet.noneOf(ExaminationAction.class);
        for (var walk = 0; walk < 300; walk++) {
            var examination = Examination.NONE;
            var now = Instant.parse("2025-05-30T10:00:00Z");
            for (var step = 0; step < 20; step++) {
                now = now.plus(Duration.ofHours(random.nextInt(40)));
                var action = ExaminationAction.values()[random.nextInt(ExaminationAction.values().length)];
                var missing = action.guard().check(examination, now);
                var waits = missing.flatMap(Unmet::holdsFrom);
                if (waits.isPresent()) {
                    assertThat(after(examination, action, waits.get().minusSeconds(1)))
                            .isEmpty();
                    assertThat(after(examination, action, waits.get())).isPresent();
                }
                var after = after(examination, action, now);
                assertThat(after.isPresent())
                        .as("%s of %s", action, examination)
                        .isEqualTo(missing.isEmpty());
                (after.isPresent() ? done : refused).add(action);
                examination = after.orElse(examination);
            }
        }
        assertThat(done).containsExactlyInAnyOrder(ExaminationAction.values());
        // A candidature may always be decided, and decided again.
        refused.add(ExaminationAction.DECIDE_CANDIDATURE);
        assertThat(refused).containsExactlyInAnyOrder(ExaminationAction.values());
    }

    private Optional<Examination> after(Examination before, ExaminationAction action, Instant now) {
        try {
            return Optional.of(act(before, action, Paris.dayOf(now)));
        } catch (RefusedException refusal) {
            return Optional.empty();
        }
    }

    private Examination act(Examination before, ExaminationAction action, LocalDate today) {
        var due = today.plusDays(1 + random.nextInt(4));
        return switch (action) {
            case REQUEST_PIECES -> before.askForPieces(List.of("DC2"), due, Optional.empty(), today);
            case DECIDE_CANDIDATURE -> before.decideCandidature(candidature(before, today), "examined", today);
            case QUESTION_PRICE -> before.askAboutPrice("why?", due, today);
            case RECORD_PRICE_ANSWER -> before.answerAboutPrice("therefore", today);
            case DECIDE_PRICE ->
                before.decidePrice(random.nextBoolean() ? PriceOutcome.JUSTIFIED : PriceOutcome.REJECTED, "so", today);
            case DECIDE_REGULARITY ->
                before.decideRegularity(
                        random.nextInt(3) == 0 ? RegularityOutcome.REGULAR : RegularityOutcome.IRREGULAR,
                        "examined",
                        NO_CREDITS,
                        today);
            case REQUEST_REGULARISATION -> before.askToRegularise("mend it", due, Optional.empty(), today);
            case RECORD_REGULARISATION -> before.answerRegularisation("mended", List.of(), today);
        };
    }

    /** A candidate is not turned down while it may complete what it was asked for. */
    private CandidatureOutcome candidature(Examination before, LocalDate today) {
        var mayStillComplete = before.pieceRequest()
                .filter(request -> !today.isAfter(request.answerDueOn()))
                .isPresent();
        return mayStillComplete || random.nextInt(4) > 0
                ? CandidatureOutcome.ADMITTED
                : CandidatureOutcome.INADMISSIBLE;
    }
}
