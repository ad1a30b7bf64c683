package fr.adjuge.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.notice.problem.ProblemType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each act of a notice in each status: done, or refused by name. */
class NoticeTest {

    private static final Instant NOW = Instant.parse("2025-09-17T10:30:00Z");
    private static final Breach FAULT = Breach.of("", Text.same("BT-501-Organization-Company : sans SIRET"));

    @Test
    void isSentOnceWithTheInstantOfItsSending() {
        var notice = notice();

        notice.publish(List::of, NOW);

        assertThat(notice.status()).isEqualTo(NoticeStatus.PUBLISHING);
        assertThat(notice.dispatchedAt()).contains(NOW);
        refused(
                () -> notice.publish(List::of, NOW.plusSeconds(1)),
                ProblemType.ACTION_NOT_ALLOWED,
                "the notice was sent already");
        assertThat(notice.dispatchedAt()).contains(NOW);
    }

    @Test
    void isNotSentWithFaultsAndTellsThem() {
        var notice = notice();

        var refusal = catchThrowableOfType(RefusedException.class, () -> notice.publish(() -> List.of(FAULT), NOW));

        assertThat(refusal.type()).isEqualTo(ProblemType.NOTICE_NOT_PUBLISHABLE);
        assertThat(refusal.breaches()).containsExactly(FAULT);
        assertThat(notice.status()).isEqualTo(NoticeStatus.TO_PUBLISH);
        assertThat(notice.dispatchedAt()).isEmpty();
    }

    /** A check takes long: who asks again for what was sent is told so without one. */
    @Test
    void isNotCheckedAgainOnceItWasSent() {
        var notice = notice();
        notice.publish(List::of, NOW);

        refused(
                () -> notice.publish(
                        () -> {
                            throw new AssertionError("checked");
                        },
                        NOW),
                ProblemType.ACTION_NOT_ALLOWED,
                "the notice was sent already");
    }

    @Test
    void isDeliveredOnceItWasSentAndOnlyOnce() {
        var notice = notice();
        refused(() -> notice.delivered(NOW), ProblemType.ACTION_NOT_ALLOWED, "the notice is not on its way");
        notice.publish(List::of, NOW);

        notice.delivered(NOW.plusSeconds(2));

        assertThat(notice.status()).isEqualTo(NoticeStatus.PUBLISHED);
        assertThat(notice.publishedAt()).contains(NOW.plusSeconds(2));
        refused(() -> notice.delivered(NOW), ProblemType.ACTION_NOT_ALLOWED, "the notice is not on its way");
    }

    @Test
    void tellsWhatItsRecordSaysFromTheCorrectionOn() {
        var notice = notice();
        var id = notice.id();
        var right = Awards.chambres(award -> {
            award.put("id", "5d0c7c3e-2f5b-4d0e-8a39-0d9b1e1f2a3b");
            ((ObjectNode) award.get("consultation")).put("reference", "2025-07-bis");
            ((ObjectNode) award.at("/lots/0/contract")).put("signedOn", "2025-09-12");
        });

        notice.correct(right, NOW);

        assertThat(notice.id()).isEqualTo(id);
        assertThat(notice.status()).isEqualTo(NoticeStatus.TO_PUBLISH);
        assertThat(notice.awardRecordId()).isEqualTo(right.id());
        assertThat(notice.reference()).isEqualTo("2025-07-bis");
        assertThat(notice.lastDayToSend()).isEqualTo(LocalDate.of(2025, 10, 12));
    }

    @Test
    void isNotCorrectedOnceItWasSent() {
        var notice = notice();
        notice.publish(List::of, NOW);

        refused(
                () -> notice.correct(Awards.chambres(), NOW),
                ProblemType.ACTION_NOT_ALLOWED,
                "the notice was sent already");
        notice.delivered(NOW);
        refused(
                () -> notice.correct(Awards.chambres(), NOW),
                ProblemType.ACTION_NOT_ALLOWED,
                "the notice was sent already");
    }

    /** Signed on 11 September 2025. */
    @Test
    void isSentThirtyDaysAfterTheFirstSignatureAtTheLatest() {
        assertThat(notice().lastDayToSend()).isEqualTo(LocalDate.of(2025, 10, 11));
    }

    @Test
    void keepsTheIdentifierThatItsBuyerGaveItElseGetsItsOwn() {
        var given = UUID.fromString("0d9c1f3e-6a8c-4a3c-9d4e-1b1a3f0f2c11");

        assertThat(new Notice(Awards.chambres(award -> award.put("awardNoticeId", given.toString())), NOW).id())
                .isEqualTo(given);
        assertThat(new Notice(Awards.chambres(award -> award.remove("awardNoticeId")), NOW)
                        .id()
                        .version())
                .isEqualTo(4);
    }

    @Test
    void belongsToWhoRanTheProcedureElseToItsBuyer() {
        assertThat(new Notice(Awards.chambres(award -> award.remove("organisation")), NOW).buyerSiret())
                .isEqualTo(HttpTest.CHAMBERS);
        assertThat(new Notice(Awards.chambres(award -> award.put("organisation", HttpTest.INRAE)), NOW).buyerSiret())
                .isEqualTo(HttpTest.INRAE);
    }

    private static void refused(ThrowingCallable act, ProblemType type, String detail) {
        var refusal = catchThrowableOfType(RefusedException.class, act);
        assertThat(refusal).as("not refused").isNotNull();
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.detail().english()).isEqualTo(detail);
    }

    private static Notice notice() {
        return new Notice(Awards.chambres(), NOW);
    }
}
