package fr.adjuge.tender.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three events of one tender, each linked to the one before. */
class AuditChainTest {

    static final Instant AT = Instant.parse("2025-04-14T08:00:00Z");
    static final UUID TENDER = new UUID(0, 1);

    private final List<AuditEvent> trail = trail("DRAFT", "PUBLISH", "OPEN");

    @Test
    void aTrailThatWasWrittenSoIsWhole() {
        assertThat(AuditChain.firstBroken(trail)).isEmpty();
        assertThat(AuditChain.firstBroken(List.of())).isEmpty();
    }

    @Test
    void anEventThatWasTakenOutOfTheMiddleShows() {
        trail.remove(1);

        assertThat(AuditChain.firstBroken(trail)).hasValue(2);
    }

    @Test
    void theFirstEventIsMissedToo() {
        trail.remove(0);

        assertThat(AuditChain.firstBroken(trail)).hasValue(1);
    }

    @Test
    void twoEventsThatWereSwappedShow() {
        trail.add(1, trail.remove(2));

        assertThat(AuditChain.firstBroken(trail)).hasValue(2);
    }

    @Test
    void anEventThatWasWrittenAnewBreaksTheOneAfterIt() {
        trail.set(0, event(1, "REVISE", AuditChain.BEGINNING));

        assertThat(AuditChain.firstBroken(trail)).hasValue(2);
    }

    @Test
    void anEventOfAnotherChainDoesNotFollow() {
        trail.set(2, event(3, "OPEN", trail.get(0).hash()));

        assertThat(AuditChain.firstBroken(trail)).hasValue(3);
    }

    @Test
    void theCanonicalFormTellsWhereEachValueEnds() {
        var event = new AuditEvent(
                new EventKey(TENDER, AuditChapter.PROCEDURE, 1),
                AT,
                "buyer",
                "DRAFT",
                AuditOutcome.DONE,
                Map.of("reference", "R;1", "amount", "7"),
                AuditChain.BEGINNING);

        assertThat(event.canonical())
                .isEqualTo("tender:36:00000000-0000-0000-0000-000000000001;chapter:9:PROCEDURE;sequence:1:1;"
                        + "at:20:2025-04-14T08:00:00Z;actor:5:buyer;act:5:DRAFT;outcome:4:DONE;amount:1:7;"
                        + "reference:3:R;1;");
    }

    @Test
    void theHashIsThatOfThePreviousOneAndTheEvent() {
        // printf of 32 zero bytes and "abc", through sha256sum.
        assertThat(HexFormat.of().formatHex(AuditChain.link(AuditChain.BEGINNING, "abc")))
                .isEqualTo("365aa7d8f7f9402c4b9434502b4cc89ddb09fe50d7cd95b493b834c62d5a5370");
    }

    @Test
    void aHashIsWrittenInHexadecimal() {
        assertThat(trail.get(0).hashInHex()).matches("[0-9a-f]{64}");
        assertThat(trail.get(0).hash()).hasSize(32);
    }

    private static List<AuditEvent> trail(String... acts) {
        var events = new ArrayList<AuditEvent>();
        var previous = AuditChain.BEGINNING;
        for (var act : acts) {
            events.add(event(events.size() + 1, act, previous));
            previous = events.get(events.size() - 1).hash();
        }
        return events;
    }

    private static AuditEvent event(int sequence, String act, byte[] previous) {
        return new AuditEvent(
                new EventKey(TENDER, AuditChapter.PROCEDURE, sequence),
                AT,
                "buyer",
                act,
                AuditOutcome.DONE,
                Map.of(),
                previous);
    }
}
