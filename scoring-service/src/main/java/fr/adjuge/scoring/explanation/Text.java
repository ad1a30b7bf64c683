package fr.adjuge.scoring.explanation;

import fr.adjuge.scoring.exact.Ratio;
import java.util.Locale;
import java.util.stream.Stream;

/** A sentence in French and in English. */
public record Text(String fr, String en) {

    /** A name or a formula, which is the same in both languages. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** A formula, the same in both languages but for the figures put in place of each {@code %s}. */
    public static Text rule(String pattern, Ratio... figures) {
        return same(pattern).with(Stream.of(figures).map(Figure::new).toArray());
    }

    /** Fills both languages with the same values, each in its own way of writing figures, whatever the locale. */
    public Text with(Object... values) {
        return new Text(
                String.format(Locale.ROOT, fr, written(values, Locale.FRENCH)),
                String.format(Locale.ROOT, en, written(values, Locale.ENGLISH)));
    }

    private static Object[] written(Object[] values, Locale language) {
        var written = new Object[values.length];
        for (var i = 0; i < values.length; i++) {
            written[i] = written(values[i], language);
        }
        return written;
    }

    private static Object written(Object value, Locale language) {
        if (value instanceof Figure figure) {
            return figure.in(language);
        }
        if (value instanceof Text text) {
            return text.in(language);
        }
        return value;
    }

    public String in(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
