package fr.adjuge.dto.http;

import java.util.List;
import java.util.stream.Stream;

/** Steps that lead from one status to another, on the way through a table of transitions. */
record Way<S extends Enum<S>>(S end, List<Transition<S>> steps) {

    Way<S> and(Transition<S> step) {
        return new Way<>(
                step.leadsFrom(end),
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
