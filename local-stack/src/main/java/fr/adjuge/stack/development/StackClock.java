package fr.adjuge.stack.development;

import fr.adjuge.stack.play.PlayFailure;
import fr.adjuge.stack.play.SandboxClocks;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** The clocks of the three services, read and moved as one. */
final class StackClock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SandboxClocks clocks;

    StackClock(SandboxClocks clocks) {
        this.clocks = clocks;
    }

    Reply read(Parameters parameters) {
        parameters.requireKnown();
        return shown(now());
    }

    /** One move at a time, or two callers would set the three clocks apart. */
    synchronized Reply move(Parameters parameters) {
        parameters.requireKnown("now", "by");
        var now = now();
        var target = target(parameters, now);
        if (target.isBefore(now)) {
            throw new Refusal(
                    409, "the clock shows %s already and only goes forward; --reset begins anew".formatted(now));
        }
        try {
            clocks.moveTo(target);
            return shown(now());
        } catch (PlayFailure e) {
            throw new Refusal(502, String.valueOf(e.getMessage()));
        }
    }

    private OffsetDateTime now() {
        return clocks.read().atZoneSameInstant(PARIS).toOffsetDateTime();
    }

    private static OffsetDateTime target(Parameters parameters, OffsetDateTime now) {
        var time = parameters.text("now");
        var step = parameters.text("by");
        if (time.isPresent() == step.isPresent()) {
            throw Refusal.badRequest(
                    "say either now, a time such as 2026-11-02T09:00 (of Paris) or 2026-11-02T08:00:00Z, or by, how"
                            + " far, such as P3D or PT1H30M");
        }
        return time.map(StackClock::parsed).orElseGet(() -> step(step.orElseThrow(), now));
    }

    /** A plus sign that is not encoded in a query arrives as a blank. */
    private static OffsetDateTime parsed(String written) {
        var text = written.replace(' ', '+');
        try {
            return text.matches(".*T.*(Z|[+-][0-9:]+)$")
                    ? OffsetDateTime.parse(text)
                    : LocalDateTime.parse(text).atZone(PARIS).toOffsetDateTime();
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest(
                    "now=%s is no time: write 2026-11-02T09:00 (of Paris) or 2026-11-02T08:00:00Z".formatted(text));
        }
    }

    private static OffsetDateTime step(String text, OffsetDateTime now) {
        try {
            return now.plus(Duration.parse(text));
        } catch (DateTimeException | ArithmeticException e) {
            throw Refusal.badRequest("by=%s is no step: write P3D or PT1H30M".formatted(text));
        }
    }

    private static Reply shown(OffsetDateTime now) {
        return Reply.json(Reply.object("now", now.toString()));
    }
}
