package fr.adjuge.stack;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/**
 * How the kept data were begun, which no later run can change: the databases go on from there.
 *
 * @param empty whether no procedure is played in them
 * @param start what the clocks showed at first, in time of Paris
 */
public record Beginning(boolean empty, LocalDateTime start) {

    /** The first instant of the chronology of the two example procedures. */
    private static final LocalDateTime OF_THE_PLAYS = LocalDateTime.parse("2025-04-07T09:00");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static Beginning anew(Options options) {
        if (!options.empty() && options.start().isPresent()) {
            throw new StackFailure(
                    "the two procedures are played from %s on: a start of your own (%s) goes with --empty"
                            .formatted(OF_THE_PLAYS, options.start().get()));
        }
        return new Beginning(options.empty(), options.start().orElse(OF_THE_PLAYS));
    }

    /** Goes on from here, unless the options ask for what cannot be had any more. */
    Beginning goneOnWith(Options options, Object directory) {
        var away = "; --reset throws that away, ADJUGE_DATA=<another directory> leaves it";
        if (options.empty() && !empty) {
            throw new StackFailure("%s is not empty: it has the two example procedures%s".formatted(directory, away));
        }
        if (options.once() && empty) {
            throw new StackFailure(
                    "%s was begun with --empty: there is nothing to play for --once%s".formatted(directory, away));
        }
        var wanted = options.start().filter(time -> !time.equals(start));
        if (wanted.isPresent()) {
            throw new StackFailure("the clocks in %s were started at %s, not at %s, and run on%s"
                    .formatted(directory, start, wanted.get(), away));
        }
        return this;
    }

    /** As the services take it. */
    String startInstant() {
        return start.atZone(PARIS).toInstant().toString();
    }

    Properties asProperties() {
        var properties = new Properties();
        properties.setProperty("empty", Boolean.toString(empty));
        properties.setProperty("start", start.toString());
        return properties;
    }

    /** Data from before this was noted have the plays. */
    static Beginning of(Properties properties) {
        return new Beginning(
                Boolean.parseBoolean(properties.getProperty("empty")),
                Optional.ofNullable(properties.getProperty("start"))
                        .map(LocalDateTime::parse)
                        .orElse(OF_THE_PLAYS));
    }
}
