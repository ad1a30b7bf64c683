package fr.adjuge.dto.http;

import java.util.Locale;
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
        return new Text(String.format(Locale.ROOT, english, values), String.format(Locale.ROOT, french, values));
    }

    /** This text with its {@code %s} filled in by another one. */
    public Text with(Text value) {
        return new Text(
                String.format(Locale.ROOT, english, value.english), String.format(Locale.ROOT, french, value.french));
    }
}
