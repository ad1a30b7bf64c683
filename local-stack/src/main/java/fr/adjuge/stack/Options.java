package fr.adjuge.stack;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user asks of this run.
 *
 * @param once leave when the procedures have been played
 * @param empty play nothing: the services, with empty databases
 * @param reset throw the kept data away first
 * @param start what the clocks show at the very first start, in time of Paris
 */
record Options(boolean once, boolean empty, boolean reset, Optional<LocalDateTime> start) {

    private static final String START = "--start";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static Options from(List<String> arguments, Map<String, String> environment) {
        var once = false;
        var empty = false;
        var reset = false;
        var start = Optional.ofNullable(environment.get("ADJUGE_START"))
                .filter(time -> !time.isBlank())
                .map(time -> time("ADJUGE_START", time));
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            if (argument.equals("--once")) {
                once = true;
            } else if (argument.equals("--empty")) {
                empty = true;
            } else if (argument.equals("--reset")) {
                reset = true;
            } else if (argument.equals(START)) {
                start = Optional.of(time(START, rest.isEmpty() ? "" : rest.pop()));
            } else if (argument.startsWith(START + "=")) {
                start = Optional.of(time(START, argument.substring(START.length() + 1)));
            } else {
                throw new StackFailure(
                        "unknown argument '%s': ./run.sh --help tells what is understood".formatted(argument));
            }
        }
        if (once && empty) {
            throw new StackFailure(
                    "--once leaves when the procedures have been played, and --empty plays none: leave one out");
        }
        return new Options(once, empty, reset, start);
    }

    private static LocalDateTime time(String name, String text) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atTime(MORNING);
        } catch (DateTimeParseException e) {
            throw new StackFailure(
                    "%s '%s' is no time: write 2026-11-02T09:00, in time of Paris".formatted(name, text), e);
        }
    }
}
