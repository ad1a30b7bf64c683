package fr.adjuge.tender;

import static fr.adjuge.tender.TenderAction.ADD_DOCUMENT;
import static fr.adjuge.tender.TenderAction.AMEND;
import static fr.adjuge.tender.TenderAction.ANSWER;
import static fr.adjuge.tender.TenderAction.ASK;
import static fr.adjuge.tender.TenderAction.DEPOSIT;
import static fr.adjuge.tender.TenderAction.DEPOSIT_AFTER_OPENING;
import static fr.adjuge.tender.TenderAction.DISCARD_REPLACEMENT;
import static fr.adjuge.tender.TenderAction.DISCONTINUE;
import static fr.adjuge.tender.TenderAction.GIVE_UP;
import static fr.adjuge.tender.TenderAction.OPEN;
import static fr.adjuge.tender.TenderAction.PREPARE_REPLACEMENT;
import static fr.adjuge.tender.TenderAction.PUBLISH;
import static fr.adjuge.tender.TenderAction.RECORD_CREDITS;
import static fr.adjuge.tender.TenderAction.REMOVE_DOCUMENT;
import static fr.adjuge.tender.TenderAction.REVISE;
import static fr.adjuge.tender.TenderAction.WITHDRAW_DEPOSIT;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.TOO_EARLY;
import static fr.adjuge.tender.problem.ProblemType.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Unmet;
import fr.adjuge.dto.tender.DiscontinuanceGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a tender refuses, and until or from when: INRAE-C24-2025-006, launched on 14 April 2025, whose deadline is 28 May
 * at noon, in Universal Time 10:00.
 */
class TenderRefusalsTest {

    static final Instant NOON = Instant.parse("2025-05-28T10:00:00Z");
    static final Instant AFTER = NOON.plusNanos(1_000);
    static final Instant LAUNCH = Instant.parse("2025-04-13T22:00:00Z");

    private final Tender published = Tenders.launchedOn(LocalDate.of(2025, 4, 14));
    private final Tender draft = new Tender(new UUID(0, 1), HttpTest.INRAE, Consultations.inrae(), LAUNCH);

    /** Those that end with the deadline. */
    static final Set<TenderAction> UNTIL_THE_DEADLINE = EnumSet.of(PREPARE_REPLACEMENT, AMEND, ASK, WITHDRAW_DEPOSIT);

    /** Those of a published tender that the clock does not bar. */
    static final Set<TenderAction> AT_ANY_TIME = EnumSet.of(DISCARD_REPLACEMENT, DEPOSIT, DISCONTINUE);

    static final Set<TenderAction> OF_A_DRAFT =
            EnumSet.of(REVISE, RECORD_CREDITS, ADD_DOCUMENT, REMOVE_DOCUMENT, GIVE_UP, PUBLISH);

    @ParameterizedTest
    @EnumSource
    void eachActOfADraftIsPossibleThereAndNoneOther(TenderAction action) {
        if (OF_A_DRAFT.contains(action)) {
            assertThat(action.ofTender().check(draft, LAUNCH)).isEmpty();
        } else {
            assertThat(unmet(action, draft, LAUNCH).kind()).isEqualTo(Unmet.Kind.NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noActOfADraftIsPossibleOnceItIsPublished(TenderAction action) {
        if (OF_A_DRAFT.contains(action)) {
            var missing = unmet(action, published, NOON);
            assertThat(missing.kind()).isEqualTo(Unmet.Kind.NOT_ALLOWED);
            assertThat(missing.holdsFrom()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatEndsWithTheDeadlineIsPossibleAtItsInstantAndTooLateAMicrosecondLater(TenderAction action) {
        if (UNTIL_THE_DEADLINE.contains(action)) {
            assertThat(action.ofTender().check(published, NOON)).isEmpty();
            var late = unmet(action, published, AFTER);
            assertThat(late.kind()).isEqualTo(Unmet.Kind.TOO_LATE);
            assertThat(late.reason().english()).isEqualTo("the deadline was 2025-05-28T12:00+02:00");
        } else if (AT_ANY_TIME.contains(action)) {
            assertThat(action.ofTender().check(published, NOON)).isEmpty();
            assertThat(action.ofTender().check(published, AFTER)).isEmpty();
        }
    }

    @Test
    void anAnswerIsSentThroughTheSixthDayBeforeTheDeadlineAndNotOnTheFifth() {
        // 28 - 6: through 22 May, in Paris until 22:00 of Universal Time.
        var lastInstant = Instant.parse("2025-05-22T21:59:59.999999Z");

        assertThat(ANSWER.ofTender().check(published, lastInstant)).isEmpty();
        var refusal = refusal(() -> published.permitted(ANSWER, lastInstant.plusNanos(1_000)));
        assertThat(refusal.type()).isEqualTo(TOO_LATE);
        assertThat(refusal).hasMessage("answers could be sent until 2025-05-22: postpone the deadline first");
        assertThat(refusal.legalBasis()).contains(LegalBasis.ccp("R2132-6"));
    }

    @Test
    void afterAPostponementAnswersAreSentAgain() {
        published.amend(Instant.parse("2025-06-10T10:00:00Z"), Instant.parse("2025-05-23T08:00:00Z"));

        // 10 - 6: through 4 June.
        assertThat(ANSWER.ofTender().check(published, Instant.parse("2025-06-04T21:59:59Z")))
                .isEmpty();
        assertThat(ANSWER.ofTender().check(published, Instant.parse("2025-06-04T22:00:00Z")))
                .isPresent();
    }

    @Test
    void depositsAreOpenedAfterTheDeadlineAndNotAtItsInstant() {
        var refusal = refusal(() -> published.open(NOON));
        assertThat(refusal.type()).isEqualTo(TOO_EARLY);
        assertThat(refusal).hasMessage("deposits may be made until 2025-05-28T12:00+02:00");
        assertThat(unmet(OPEN, published, NOON).holdsFrom()).contains(AFTER);

        published.open(AFTER);
        assertThat(published.status()).isEqualTo(TenderStatus.OPENED);
    }

    @Test
    void depositsAreSealedToEverybodyUntilTheyAreOpened() {
        var refusal = refusal(published::requireOpened);
        assertThat(refusal.type()).isEqualTo(TOO_EARLY);
        assertThat(refusal).hasMessageContaining("deposits are sealed until their opening");
        published.open(AFTER);
        assertThatCode(published::requireOpened).doesNotThrowAnyException();
    }

    @Test
    void anOpenedTenderTakesLateDepositsAndNothingElse() {
        published.open(AFTER);

        for (var action : TenderAction.values()) {
            assertThat(action.ofTender().check(published, AFTER).isEmpty())
                    .as(action.name())
                    .isEqualTo(action == DEPOSIT_AFTER_OPENING);
        }
    }

    @Test
    void aTenderThatWasGivenUpTakesNothingAnyMore() {
        draft.giveUp(LAUNCH);
        published.discontinue(new TenderDiscontinuance(DiscontinuanceGround.CHANGED_NEED, "no need", NOON));

        for (var action : TenderAction.values()) {
            assertThat(action.ofTender().check(draft, NOON)).as(action.name()).isPresent();
            assertThat(action.ofTender().check(published, NOON))
                    .as(action.name())
                    .isPresent();
        }
        assertThat(published.discontinuance().orElseThrow().reason()).isEqualTo("no need");
    }

    @Test
    void aNoticeIsNotSentForADeadlineThatIsOver() {
        var refusal = refusal(() -> draft.publish(new UUID(0, 2), Map.of(), AFTER));
        assertThat(refusal.type()).isEqualTo(TOO_LATE);
        assertThat(draft.status()).isEqualTo(TenderStatus.DRAFT);
        draft.publish(new UUID(0, 2), Map.of(), NOON);
        assertThat(draft.status()).isEqualTo(TenderStatus.PUBLISHED);
    }

    @Test
    void aRefusedActLeavesTheTenderAsItWas() {
        var before = published.consultation();

        assertThat(refusal(() -> published.revise(Consultations.chambers(), NOON))
                        .type())
                .isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(refusal(() -> published.recordCredits(Money.euros("1"), NOON))
                        .type())
                .isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(refusal(() -> published.amend(AFTER.plusSeconds(1), AFTER)).type())
                .isEqualTo(TOO_LATE);
        assertThat(published.consultation()).isEqualTo(before);
        assertThat(published.credits()).contains(Money.euros("360000"));
        assertThat(published.offerDeadline()).isEqualTo(NOON);
    }

    @Test
    void theRulesAreThoseOfTheDayOfTheLaunchForGood() {
        var later = Instant.parse("2026-06-01T08:00:00Z");

        assertThat(published.rules(later).launchedOn()).isEqualTo("2025-04-14");
        assertThat(published.rules(later).thresholds().stateSupplies()).isEqualTo(Money.euros("143000"));
    }

    @Test
    void theRulesOfADraftAreThoseOfToday() {
        assertThat(draft.rules(Instant.parse("2025-12-31T22:59:59Z"))
                        .thresholds()
                        .stateSupplies())
                .isEqualTo(Money.euros("143000"));
        // In Paris it is 2026 an hour earlier.
        assertThat(draft.rules(Instant.parse("2025-12-31T23:00:00Z"))
                        .thresholds()
                        .stateSupplies())
                .isEqualTo(Money.euros("140000"));
    }

    @Test
    void whatStandsBesideATenderIsAskedOnlyWhereTheTenderItselfAllowsTheAct() {
        var alone = Tenders.alone(published, NOON);

        assertThat(REMOVE_DOCUMENT
                        .guard()
                        .check(alone, NOON)
                        .orElseThrow()
                        .reason()
                        .english())
                .doesNotContain("there is no document yet");
        assertThat(words(ANSWER, Instant.parse("2025-05-20T08:00:00Z"))).isEqualTo("no question waits for an answer");
        assertThat(words(WITHDRAW_DEPOSIT, NOON)).isEqualTo("your organisation has no deposit to withdraw");
        assertThat(words(DISCARD_REPLACEMENT, NOON)).isEqualTo("no file waits for an amendment (PREPARE_REPLACEMENT)");
        assertThat(REMOVE_DOCUMENT
                        .guard()
                        .check(Tenders.alone(draft, LAUNCH), LAUNCH)
                        .orElseThrow()
                        .reason()
                        .english())
                .isEqualTo("there is no document yet");
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        for (var tender : List.of(draft, published)) {
            for (var instant : List.of(LAUNCH, NOON, AFTER)) {
                for (var action : TenderAction.values()) {
                    action.ofTender().check(tender, instant).ifPresent(missing -> {
                        assertThat(missing.reason().english()).isNotBlank();
                        assertThat(missing.reason().french())
                                .isNotBlank()
                                .isNotEqualTo(missing.reason().english());
                    });
                }
            }
        }
    }

    private String words(TenderAction action, Instant now) {
        return action.guard()
                .check(Tenders.alone(published, now), now)
                .orElseThrow()
                .reason()
                .english();
    }

    private static Unmet unmet(TenderAction action, Tender tender, Instant now) {
        return action.ofTender().check(tender, now).orElseThrow();
    }

    private static RefusedException refusal(ThrowingCallable act) {
        return catchThrowableOfType(RefusedException.class, act);
    }
}
