package fr.adjuge.scoring.ranking;

import static java.util.stream.Collectors.joining;

import fr.adjuge.scoring.ranking.Outcome.Ranked;
import java.util.List;

/** Outcomes in one line, for assertions. */
final class Ranks {

    private Ranks() {}

    /** {@code "1 B 2 F 2 G 4 A 5 C"}. */
    static String of(List<Outcome> outcomes) {
        return ranked(outcomes).stream()
                .map(ranked -> ranked.rank() + " " + ranked.offer().id())
                .collect(joining(" "));
    }

    static List<Ranked> ranked(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Ranked.class::isInstance)
                .map(Ranked.class::cast)
                .toList();
    }

    /** What is concluded for each offer, of the ranked ones with where their numbers come from: equal where all is. */
    static List<Object> explained(List<? extends Outcome> outcomes) {
        return outcomes.stream().map(Ranks::explained).toList();
    }

    private static Object explained(Outcome outcome) {
        return outcome instanceof Ranked ranked
                ? List.of(
                        ranked.offer(),
                        ranked.rank(),
                        ranked.tied(),
                        ranked.rawMarks(),
                        ranked.finalMarks(),
                        ranked.weightedMarks(),
                        ranked.computation().nodes())
                : outcome;
    }

    static Ranked ranked(List<Outcome> outcomes, String id) {
        return ranked(outcomes).stream()
                .filter(ranked -> ranked.offer().id().equals(id))
                .findAny()
                .orElseThrow();
    }

    /** {@code "69/20"}. */
    static String total(List<Outcome> outcomes, String id) {
        return ranked(outcomes, id).total().toString();
    }
}
