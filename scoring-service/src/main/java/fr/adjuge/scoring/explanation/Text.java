package fr.adjuge.scoring.explanation;

import static java.util.stream.Collectors.joining;

import fr.adjuge.scoring.exact.Ratio;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in French and in English. It is put together when it is first read: of the sentences of an explanation
 * most never are.
 */
public final class Text {

    private final String frenchPattern;
    private final String englishPattern;
    private final Object[] values;
    private @Nullable String fr;
    private @Nullable String en;

    private Text(String frenchPattern, String englishPattern, Object[] values) {
        this.frenchPattern = frenchPattern;
        this.englishPattern = englishPattern;
        this.values = values;
    }

    public Text(String fr, String en) {
        this(fr, en, new Object[0]);
        this.fr = fr;
        this.en = en;
    }

    /** A name or a formula, which is the same in both languages. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** A formula, the same in both languages but for the figures put in place of each {@code %s}. */
    public static Text rule(String pattern, Ratio... figures) {
        return same(pattern).with(Stream.of(figures).map(Figure::new).toArray());
    }

    /** Fills both languages with the same values, each in its own way of writing figures, whatever the locale. */
    public Text with(Object... filledIn) {
        return new Text(fr(), en(), filledIn.clone());
    }

    public String fr() {
        var written = fr;
        if (written == null) {
            written = written(frenchPattern, Locale.FRENCH);
            fr = written;
        }
        return written;
    }

    public String en() {
        var written = en;
        if (written == null) {
            written = written(englishPattern, Locale.ENGLISH);
            en = written;
        }
        return written;
    }

    public String in(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr() : en();
    }

    private String written(String pattern, Locale language) {
        return String.format(
                Locale.ROOT,
                pattern,
                Stream.of(values).map(value -> written(value, language)).toArray());
    }

    private static Object written(Object value, Locale language) {
        if (value instanceof Figure figure) {
            return figure.in(language);
        }
        if (value instanceof Text text) {
            return text.in(language);
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> written(one, language).toString())
                    .collect(joining(", "));
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && fr().equals(text.fr()) && en().equals(text.en());
    }

    @Override
    public int hashCode() {
        return 31 * fr().hashCode() + en().hashCode();
    }

    @Override
    public String toString() {
        return en();
    }
}
