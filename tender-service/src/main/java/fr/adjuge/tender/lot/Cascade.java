package fr.adjuge.tender.lot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The intended winners of a lot, one after the other: all but the last have given way, and the last one too if nobody
 * is named in its place.
 */
public record Cascade(List<Awardee> inOrder) {

    static final Cascade NOBODY = new Cascade(List.of());

    public Cascade {
        inOrder = List.copyOf(inOrder);
    }

    Cascade with(Awardee next) {
        return new Cascade(Stream.concat(inOrder.stream(), Stream.of(next)).toList());
    }

    /** The one that has not given way. */
    Optional<Awardee> current() {
        return inOrder.stream().filter(awardee -> !awardee.isEliminated()).findFirst();
    }

    /** With the current one as it is now. */
    Cascade updated(Awardee current) {
        return new Cascade(inOrder.stream()
                .map(awardee -> awardee.isEliminated() ? awardee : current)
                .toList());
    }

    Stream<Awardee> eliminated() {
        return inOrder.stream().filter(Awardee::isEliminated);
    }
}
