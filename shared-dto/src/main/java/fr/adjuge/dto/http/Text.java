package fr.adjuge.dto.http;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One sentence in the two languages of the callers. */
public record Text(String english, String french) {

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
        };
    }

    /** This text with its {@code %s} filled in. */
    public Text with(@Nullable Object... values) {
        return new Text(filled(english, values, Text::english), filled(french, values, Text::french));
    }

    private static String filled(String pattern, @Nullable Object[] values, Function<Text, String> language) {
        return String.format(
                Locale.ROOT,
                pattern,
                Stream.of(values).map(value -> written(value, language)).toArray());
    }

    /** As people write it: another text in the same language, several values one after the other. */
    private static @Nullable Object written(@Nullable Object value, Function<Text, String> language) {
        if (value instanceof Text text) {
            return language.apply(text);
        }
        return value instanceof Collection<?> several
                ? several.stream()
                        .map(one -> String.valueOf(written(one, language)))
                        .collect(joining(", "))
                : value;
    }

    /** A name, which is the same in both languages. */
    public static Text same(String name) {
        return new Text(name, name);
    }

    /** Alternatives as people enumerate them: {@code a, b or c}, « a, b ou c ». */
    public static Text anyOf(List<Text> alternatives) {
        return new Text(
                enumerated(alternatives, Text::english, " or "), enumerated(alternatives, Text::french, " ou "));
    }

    private static String enumerated(List<Text> alternatives, Function<Text, String> language, String last) {
        var words = alternatives.stream().map(language).toList();
        var end = Math.max(words.size() - 1, 0);
        return Stream.of(String.join(", ", words.subList(0, end)), String.join("", words.subList(end, words.size())))
                .filter(part -> !part.isEmpty())
                .collect(joining(last));
    }
}
