package fr.adjuge.tender.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.tender.amendment.AmendmentRules.Dates;
import fr.adjuge.tender.calendar.BackwardLimit.Standing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Deadline Wednesday 28 May 2025 12:00 in Paris, changes of detail up to six days before (22 May, strictly 21 May). */
class AmendmentRulesTest {

    static final Instant DEADLINE = Instant.parse("2025-05-28T10:00:00Z");

    @Test
    void aDetailChangesUpToSixDaysBeforeTheDeadline() {
        assertThat(sent("2025-05-16T10:00:00+02:00", Optional.empty())).isEqualTo(Standing.IN_TIME);
        assertThat(sent("2025-05-21T23:59:59+02:00", Optional.empty())).isEqualTo(Standing.IN_TIME);
        assertThat(sent("2025-05-22T00:00:00+02:00", Optional.empty())).isEqualTo(Standing.AT_RISK);
        assertThat(sent("2025-05-22T23:59:59+02:00", Optional.empty())).isEqualTo(Standing.AT_RISK);
        assertThatThrownBy(() -> sent("2025-05-23T00:00:00+02:00", Optional.empty()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void afterAPostponementTheSixDaysAreThoseBeforeTheNewDeadline() {
        // New deadline 4 June: limit 29 May, strictly 28 May.
        var postponed = Optional.of(OffsetDateTime.parse("2025-06-04T12:00:00+02:00"));

        assertThat(sent("2025-05-27T10:00:00+02:00", postponed)).isEqualTo(Standing.IN_TIME);
        // New deadline 2 June: limit 27 May, strictly 26 May.
        var aLittle = Optional.of(OffsetDateTime.parse("2025-06-02T12:00:00+02:00"));
        assertThat(sent("2025-05-27T10:00:00+02:00", aLittle)).isEqualTo(Standing.AT_RISK);
        assertThatThrownBy(() -> sent("2025-05-28T10:00:00+02:00", aLittle)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aDeadlineIsOnlyPostponed() {
        assertThatThrownBy(() -> postponement("2025-05-28T12:00:00+02:00")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> postponement("2025-05-27T12:00:00+02:00")).isInstanceOf(RefusedException.class);
        assertThat(postponement("2025-05-28T12:00:01+02:00").isPostponed()).isTrue();
    }

    @Test
    void aNewDeadlineIsATimeThatParisHasOnce() {
        assertThatThrownBy(() -> postponement("2025-10-26T02:30:00+01:00")).isInstanceOf(RefusedException.class);
    }

    private static Dates postponement(String deadline) {
        return Dates.of(DEADLINE, Optional.of(OffsetDateTime.parse(deadline)));
    }

    private static Standing sent(String at, Optional<OffsetDateTime> newDeadline) {
        return AmendmentRules.standing(
                Dates.of(DEADLINE, newDeadline), 6, OffsetDateTime.parse(at).toInstant());
    }
}
