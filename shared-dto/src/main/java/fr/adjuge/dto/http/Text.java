package fr.adjuge.dto.http;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence in the two languages of the callers. It is put together when it is first read: of the sentences of an
 * explanation most never are.
 */
public final class Text implements Worded {

    private final String englishPattern;
    private final String frenchPattern;
    private final @Nullable Object[] values;
    private @Nullable String english;
    private @Nullable String french;

    private Text(String englishPattern, String frenchPattern, @Nullable Object[] values) {
        this.englishPattern = englishPattern;
        this.frenchPattern = frenchPattern;
        this.values = values;
    }

    public Text(String english, String french) {
        this(english, french, new Object[0]);
        this.english = english;
        this.french = french;
    }

    /** A name or a formula, which is the same in both languages. */
    public static Text same(String name) {
        return new Text(name, name);
    }

    /** This text with its {@code %s} filled in, each value in the words of the language, whatever the locale. */
    public Text with(@Nullable Object... filledIn) {
        return new Text(english(), french(), filledIn.clone());
    }

    public String english() {
        var written = english;
        if (written == null) {
            written = written(englishPattern, Language.ENGLISH);
            english = written;
        }
        return written;
    }

    public String french() {
        var written = french;
        if (written == null) {
            written = written(frenchPattern, Language.FRENCH);
            french = written;
        }
        return written;
    }

    @Override
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english();
            case FRENCH -> french();
        };
    }

    private String written(String pattern, Language language) {
        return String.format(
                Locale.ROOT,
                pattern,
                Stream.of(values).map(value -> written(value, language)).toArray());
    }

    /** As people write it: what has words of its own in the same language, several values one after the other. */
    private static @Nullable Object written(@Nullable Object value, Language language) {
        if (value instanceof Worded worded) {
            return worded.in(language);
        }
        return value instanceof Collection<?> several
                ? several.stream()
                        .map(one -> String.valueOf(written(one, language)))
                        .collect(joining(", "))
                : value;
    }

    /** Alternatives as people enumerate them: {@code a, b or c}, « a, b ou c ». */
    public static Text anyOf(List<Text> alternatives) {
        return new Text(
                enumerated(alternatives, Language.ENGLISH, " or "), enumerated(alternatives, Language.FRENCH, " ou "));
    }

    private static String enumerated(List<Text> alternatives, Language language, String last) {
        var words = alternatives.stream().map(text -> text.in(language)).toList();
        var end = Math.max(words.size() - 1, 0);
        return Stream.of(String.join(", ", words.subList(0, end)), String.join("", words.subList(end, words.size())))
                .filter(part -> !part.isEmpty())
                .collect(joining(last));
    }

    /** Whether it reads the same in both languages, be it put together already or not. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && english().equals(text.english()) && french().equals(text.french());
    }

    @Override
    public int hashCode() {
        return 31 * english().hashCode() + french().hashCode();
    }

    @Override
    public String toString() {
        return english();
    }
}
