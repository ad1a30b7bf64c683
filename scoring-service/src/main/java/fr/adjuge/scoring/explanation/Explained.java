package fr.adjuge.scoring.explanation;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number and where it comes from: given by an evaluator or an offer, or computed from other numbers.
 *
 * <p>Rules return this rather than a bare number, so that the explanation owed to tenderers is the computation itself
 * and cannot drift from it. Nothing is rounded here.
 *
 * @param rule what was computed, with {@code {0}}, {@code {1}}… for the inputs; empty for a given number
 * @param criterionId the criterion it belongs to, if any
 * @param basis the clause or article that it follows, if one says so
 */
public record Explained(
        Text label,
        Ratio value,
        Optional<Text> rule,
        Optional<String> criterionId,
        Optional<String> basis,
        List<Explained> inputs) {

    private static final Text GIVEN = new Text("given", "donnée");

    public Explained {
        inputs = List.copyOf(inputs);
    }

    public static Explained given(Text label, Ratio value) {
        return new Explained(label, value, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public static Explained computed(Text label, Ratio value, Text rule, Explained... inputs) {
        return computed(label, value, rule, List.of(inputs));
    }

    public static Explained computed(Text label, Ratio value, Text rule, List<Explained> inputs) {
        return new Explained(label, value, Optional.of(rule), Optional.empty(), Optional.empty(), inputs);
    }

    public Explained named(Text name) {
        return new Explained(name, value, rule, criterionId, basis, inputs);
    }

    public Explained of(Optional<String> criterion) {
        return criterion.equals(criterionId) ? this : new Explained(label, value, rule, criterion, basis, inputs);
    }

    public Explained basedOn(Optional<String> source) {
        return new Explained(label, value, rule, criterionId, source, inputs);
    }

    /** The rule in words, then in figures: {@code mark × 4 ÷ best mark = 2.8 × 4 ÷ 3.2}. */
    public Text formula() {
        return rule.map(text -> new Text(
                        both(text.english(), input -> input.label().english(), Language.ENGLISH),
                        both(text.french(), input -> input.label().french(), Language.FRENCH)))
                .orElse(GIVEN);
    }

    /** The rule in figures alone: {@code 2.8 × 4 ÷ 3.2}. */
    public Text figures() {
        return rule.map(text ->
                        new Text(figures(text.english(), Language.ENGLISH), figures(text.french(), Language.FRENCH)))
                .orElse(GIVEN);
    }

    private String both(String text, Function<Explained, String> name, Language language) {
        return inputs.isEmpty() ? text : filled(text, name) + " = " + figures(text, language);
    }

    private String figures(String text, Language language) {
        return filled(text, input -> new Figure(input.value()).asOperand(language));
    }

    private String filled(String text, Function<Explained, String> shown) {
        var filled = text;
        for (var i = 0; i < inputs.size(); i++) {
            filled = filled.replace("{" + i + "}", shown.apply(inputs.get(i)));
        }
        return filled;
    }
}
