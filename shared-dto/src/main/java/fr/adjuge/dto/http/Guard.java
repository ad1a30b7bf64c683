package fr.adjuge.dto.http;

import static java.util.function.Predicate.not;

import fr.adjuge.dto.http.Unmet.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A condition of an act on a case: the sentence that tells what is missing, the provision behind it, the test, and the
 * instant from which it will hold if that is a matter of time. The table of the acts lists the guards of each; the verb
 * refuses with the same {@link Unmet} that the view has shown.
 */
@FunctionalInterface
public interface Guard<C> {

    /** What is missing at this instant; nothing where the guard holds. */
    Optional<Unmet> check(C acted, Instant now);

    /** A guard that always holds. */
    static <C> Guard<C> none() {
        return (acted, now) -> Optional.empty();
    }

    /** Something of the case itself, whatever the time. */
    static <C> Guard<C> that(Predicate<C> holds, Function<C, Text> otherwise) {
        return that(holds, Kind.NOT_ALLOWED, otherwise);
    }

    static <C> Guard<C> that(Predicate<C> holds, Text otherwise) {
        return that(holds, acted -> otherwise);
    }

    static <C> Guard<C> that(Predicate<C> holds, Kind kind, Function<C, Text> otherwise) {
        return (acted, now) ->
                holds.test(acted) ? Optional.empty() : Optional.of(Unmet.of(kind, otherwise.apply(acted)));
    }

    /** From an instant on. */
    static <C> Guard<C> from(Function<C, Instant> first, Function<C, Text> before) {
        return (acted, now) -> Optional.of(first.apply(acted))
                .filter(now::isBefore)
                .map(instant -> Unmet.until(instant, before.apply(acted)));
    }

    /** Until an instant, at which it does not hold any more. */
    static <C> Guard<C> until(Function<C, Instant> end, Function<C, Text> after) {
        return (acted, now) -> now.isBefore(end.apply(acted))
                ? Optional.empty()
                : Optional.of(Unmet.of(Kind.TOO_LATE, after.apply(acted)));
    }

    /** No rule is broken; all those that are, are told at once. */
    static <C> Guard<C> keeping(BiFunction<C, Instant, List<Breach>> broken, Text otherwise) {
        return (acted, now) -> Optional.of(broken.apply(acted, now))
                .filter(not(List::isEmpty))
                .map(breaches -> Unmet.of(otherwise, breaches));
    }

    /**
     * All of these. The first that does not hold is told, and none after it is asked; but one that only waits for its
     * time gives way to one that does not. The instant is the one from which all of them hold, if there is one.
     */
    static <C> Guard<C> allOf(List<? extends Guard<? super C>> guards) {
        return (acted, now) -> {
            var waiting = Optional.<Unmet>empty();
            for (var guard : guards) {
                var unmet = guard.check(acted, now);
                if (unmet.isPresent() && unmet.get().holdsFrom().isEmpty()) {
                    return unmet;
                }
                waiting = Stream.concat(waiting.stream(), unmet.stream()).max(BY_INSTANT);
            }
            return waiting.map(last -> guards.stream().allMatch(guard -> guard.check(
                                    acted, last.holdsFrom().orElseThrow())
                            .isEmpty())
                    ? last
                    : last.withoutEnd());
        };
    }

    /** One of these at least; if none holds, the one is told that will hold soonest, else the first. */
    static <C> Guard<C> anyOf(List<? extends Guard<? super C>> guards) {
        return (acted, now) -> {
            var unmet = guards.stream()
                    .map(guard -> guard.check(acted, now))
                    .takeWhile(Optional::isPresent)
                    .flatMap(Optional::stream)
                    .toList();
            return unmet.size() < guards.size()
                    ? Optional.empty()
                    : unmet.stream()
                            .filter(one -> one.holdsFrom().isPresent())
                            .min(BY_INSTANT)
                            .or(() -> unmet.stream().findFirst());
        };
    }

    /** This guard, with the provision that it rests on. */
    default Guard<C> on(LegalBasis basis) {
        return (acted, now) -> check(acted, now).map(unmet -> unmet.on(basis));
    }

    /** This guard, with the provision that it rests on in this case. */
    default Guard<C> on(BiFunction<C, Instant, LegalBasis> basis) {
        return (acted, now) -> check(acted, now).map(unmet -> unmet.on(basis.apply(acted, now)));
    }

    /** This guard, where that does not make it needless. */
    default Guard<C> unless(Predicate<C> needless) {
        return (acted, now) -> needless.test(acted) ? Optional.empty() : check(acted, now);
    }

    /** This guard, of a case that this one is part of. */
    default <D> Guard<D> of(Function<D, C> part) {
        return (acted, now) -> check(part.apply(acted), now);
    }

    /** Of guards that wait for their time, the one that holds soonest first. */
    Comparator<Unmet> BY_INSTANT =
            Comparator.comparing(unmet -> unmet.holdsFrom().orElseThrow());
}
