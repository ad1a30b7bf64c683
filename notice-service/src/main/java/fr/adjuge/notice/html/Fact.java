package fr.adjuge.notice.html;

import java.util.List;
import java.util.Optional;

/**
 * What the notice says under one label: values, or further facts.
 *
 * @param values one or several, of the same rank
 */
public record Fact(String label, List<Value> values, List<Fact> facts) {

    /** @param link where a click on the value leads */
    public record Value(String text, Optional<String> link) {}

    public Fact {
        values = List.copyOf(values);
        facts = List.copyOf(facts);
    }

    public static Fact of(String label, String value) {
        return of(label, List.of(value));
    }

    public static Fact of(String label, List<String> values) {
        return new Fact(
                label,
                values.stream().map(text -> new Value(text, Optional.empty())).toList(),
                List.of());
    }

    static Fact group(String label, List<Fact> facts) {
        return new Fact(label, List.of(), facts);
    }

    boolean isEmpty() {
        return values.isEmpty() && facts.stream().allMatch(Fact::isEmpty);
    }
}
