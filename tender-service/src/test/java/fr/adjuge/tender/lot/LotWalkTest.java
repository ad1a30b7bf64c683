package fr.adjuge.tender.lot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.RefusedException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seeded walks through the procedure of a lot, lawful steps and others, on all kinds of days. */
class LotWalkTest {

    private static final int WALKS = 200;
    private static final int STEPS = 60;

    private final Map<LotAction, Integer> done = new EnumMap<>(LotAction.class);
    private final Map<LotAction, Integer> refused = new EnumMap<>(LotAction.class);
    private int waited;

    @Test
    void anActIsDoneIfAndOnlyIfTheViewJustBeforeAllowedIt() {
        for (var seed = 0; seed < WALKS; seed++) {
            var walk = new LotWalk(seed);
            for (var step = 0; step < STEPS; step++) {
                walk.goOn();
                var action = walk.draw();
                var seen = see(walk, action);
                seen.availableAt().ifPresent(instant -> holdsFromThenOn(walk, action, instant));
                tried(walk, action, see(walk, action), "seed " + seed + ", step " + step);
            }
        }
        // The walks say something: each act was done in some of them, and refused in others.
        assertThat(done.keySet()).containsExactlyInAnyOrder(LotAction.values());
        assertThat(refused.keySet()).containsExactlyInAnyOrder(LotAction.values());
        assertThat(waited).isGreaterThan(50);
    }

    /** Where only time is missing, the act is refused until the second before, and done at the instant itself. */
    private void holdsFromThenOn(LotWalk walk, LotAction action, Instant instant) {
        walk.waitUntil(instant.minusSeconds(1));
        tried(walk, action, see(walk, action), action + " a second before " + instant);
        assertThat(see(walk, action).availableAt()).contains(instant);
        walk.waitUntil(instant);
        assertThat(see(walk, action).allowed()).as(action + " at " + instant).isTrue();
        waited++;
    }

    private void tried(LotWalk walk, LotAction action, AllowedAction seen, String where) {
        var isDone = isDone(walk, action);
        assertThat(isDone).as("%s, %s, %s", where, action, seen).isEqualTo(seen.allowed());
        (isDone ? done : refused).merge(action, 1, Integer::sum);
    }

    private static AllowedAction see(LotWalk walk, LotAction action) {
        return AllowedAction.of(action, walk.seen(), walk.now(), Language.ENGLISH);
    }

    private static boolean isDone(LotWalk walk, LotAction action) {
        var before = walk.lot().status();
        try {
            walk.act(action);
            return true;
        } catch (RefusedException refusal) {
            assertThat(walk.lot().status()).isEqualTo(before);
            return false;
        }
    }
}
