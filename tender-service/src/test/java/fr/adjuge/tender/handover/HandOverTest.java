package fr.adjuge.tender.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandOverTest {

    static final Instant NOW = Instant.parse("2025-06-25T08:00:00Z");

    private final HandOver record = new HandOver(
            new UUID(0, 1), MessageKind.AWARD_RECORD, new UUID(0, 2), "/tenders/2/lots/LOT-0001", "{}", NOW);

    @Test
    void isTriedAgainLessAndLessOften() {
        assertThat(HandOver.pauseAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(HandOver.pauseAfter(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(HandOver.pauseAfter(9)).isEqualTo(Duration.ofSeconds(256));
        assertThat(HandOver.pauseAfter(10)).isEqualTo(Duration.ofMinutes(5));
        assertThat(HandOver.pauseAfter(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aRefusalIsShownAndTriedAgain() {
        record.failed(HandOverState.REFUSED, "422 rules-not-met", NOW);

        assertThat(record.state()).isEqualTo(HandOverState.REFUSED);
        assertThat(record.lastError()).contains("422 rules-not-met");
        assertThat(record.nextAttemptAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void onceDeliveredNothingIsLeftToTell() {
        record.failed(HandOverState.PENDING, "connection refused", NOW);
        record.delivered(NOW);

        assertThat(record.state()).isEqualTo(HandOverState.DELIVERED);
        assertThat(record.attempts()).isEqualTo(2);
        assertThat(record.lastError()).isEmpty();
        assertThat(record.deliveredAt()).contains(NOW);
    }
}
