package fr.adjuge.dto.http;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An act that is possible in some statuses, and what it leads to: a row of a table of transitions. The statuses are
 * declared in the order in which a procedure goes through them.
 */
public interface Transition<S extends Enum<S>> {

    /** Stable name, such as {@code PUBLISH}. */
    String name();

    /** What is done, as somebody is told to do it: « send the notice ». */
    Text task();

    boolean startsFrom(S status);

    /** The status that this act leads to from one that it starts from; the same one where it changes nothing. */
    S leadsFrom(S status);

    /**
     * The guard that each row has: the status. Where another one is missing, it tells what has to be done first; where
     * the procedure is past the act, how far it has come.
     *
     * @param table all rows
     * @param words how far a procedure has come, as a sentence: « the notice is sent »
     */
    default Guard<S> inStatus(Supplier<? extends Collection<? extends Transition<S>>> table, Function<S, Text> words) {
        return Guard.that(this::startsFrom, status -> {
            var first = firstSteps(status, table.get());
            return first.isEmpty()
                    ? new Text("no longer possible: %s", "n'est plus possible : %s").with(words.apply(status))
                    : new Text("to be done first: %s", "à faire d'abord : %s")
                            .with(first.stream().map(Transition::named).toList());
        });
    }

    private static Text named(Transition<?> step) {
        return new Text("%s (%s)", "%s (%s)").with(step.task(), step.name());
    }

    /** The shortest way forward to a status from which this act starts; empty where there is none. */
    private List<Transition<S>> firstSteps(S from, Collection<? extends Transition<S>> table) {
        var reached = EnumSet.of(from);
        var ways = new ArrayDeque<>(List.of(new Way<S>(from, List.of())));
        while (!ways.isEmpty()) {
            var way = ways.remove();
            if (startsFrom(way.end())) {
                return way.steps();
            }
            table.stream()
                    .filter(step -> step.startsFrom(way.end()))
                    .filter(step -> step.leadsFrom(way.end()).compareTo(way.end()) > 0)
                    .filter(step -> reached.add(step.leadsFrom(way.end())))
                    .forEach(step -> ways.add(way.and(step)));
        }
        return List.of();
    }
}
