package fr.adjuge.notice.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.server.Gate;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.Notice;
import fr.adjuge.notice.draft.Draft;
import fr.adjuge.notice.draft.Drafting;
import fr.adjuge.notice.eforms.Eforms;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a check, against a check made anew. */
class KeptChecksTest {

    private static final Instant SENT = instant("2025-09-17T12:30:00+02:00");

    private static Eforms eforms;

    private final List<Instant> drafted = new ArrayList<>();
    private final Notice notice = new Notice(Awards.chambres(), Instant.EPOCH);
    private final NoticeChecks checks = new NoticeChecks(eforms, new Gate(1, 1, Duration.ofSeconds(1)));
    private final KeptChecks kept = new KeptChecks(this::draft, checks);

    @BeforeAll
    static void load() {
        eforms = new Eforms();
        eforms.load(new StartupEvent());
    }

    @Test
    void checksANoticeOnceADay() {
        var first = kept.check(notice, SENT);
        var second = kept.check(notice, SENT.plusSeconds(60));

        assertThat(drafted).containsExactly(SENT);
        assertThat(second.layers()).isEqualTo(first.layers());
        assertThat(second.dispatchAt()).isEqualTo(OffsetDateTime.parse("2025-09-17T12:31:00+02:00"));
    }

    /** The day is that of Paris: it ends at 22:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-17T00:00:00+02:00, 1",
        "2025-09-17T23:59:59+02:00, 1",
        "2025-09-16T23:59:59+02:00, 2",
        "2025-09-18T00:00:00+02:00, 2"
    })
    void checksItAnewOnAnotherDay(OffsetDateTime other, int times) {
        kept.check(notice, SENT);
        kept.check(notice, other.toInstant());

        assertThat(drafted).hasSize(times);
    }

    /** Whether late (30 days after the signature of 11 September), too early, or in time. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-17T00:00:00+02:00, 2025-09-17T23:59:59+02:00",
        "2025-09-10T00:00:00+02:00, 2025-09-10T23:59:59+02:00",
        "2025-10-12T00:00:00+02:00, 2025-10-12T23:59:59+02:00",
        "2025-10-26T00:00:00+02:00, 2025-10-26T23:59:59+01:00"
    })
    void saysAtTheEndOfADayWhatACheckAtThatMomentWouldSay(OffsetDateTime start, OffsetDateTime end) {
        kept.check(notice, start.toInstant());

        assertThat(kept.check(notice, end.toInstant())).isEqualTo(checks.check(draft(notice, end.toInstant())));
    }

    @Test
    void keepsNoticesApart() {
        var other = new Notice(
                Awards.chambres(award -> award.put("awardNoticeId", "0c0f3b5e-3a86-4d1c-8f7e-6f1b2a3c4d5e")),
                Instant.EPOCH);

        kept.check(notice, SENT);
        kept.check(other, SENT);

        assertThat(drafted).hasSize(2);
    }

    private Draft draft(Notice drafted, Instant now) {
        this.drafted.add(now);
        return Drafting.draft(drafted, Awards.chambres(), now);
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
