package fr.adjuge.dto.http;

import static java.util.Comparator.comparingDouble;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two languages in which a caller is answered. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    FRENCH(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The one that the caller prefers by {@code Accept-Language}; English if it names neither. */
    public static Language of(HttpHeaders headers) {
        return preferredIn(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * The one that this {@code Accept-Language} prefers (RFC 9110, 12.5.4). What cannot be read in it counts as not said:
     * nobody is refused an answer for the language that it is in.
     */
    public static Language preferredIn(@Nullable String acceptLanguage) {
        var ranges = ranges(acceptLanguage);
        var named = ranges.stream().map(Language::primary).toList();
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(comparingDouble(LanguageRange::getWeight).reversed())
                .flatMap(range -> in(range, named))
                .findFirst()
                .or(() -> Stream.of(values())
                        .filter(language -> !named.contains(language.tag()))
                        .findFirst())
                .orElse(ENGLISH);
    }

    /** What a range stands for: one of ours, or for {@code *} those that the header does not name. */
    private static Stream<Language> in(LanguageRange range, List<String> named) {
        return Stream.of(values())
                .filter(language -> primary(range).equals("*")
                        ? !named.contains(language.tag())
                        : primary(range).equals(language.tag()));
    }

    private static List<LanguageRange> ranges(@Nullable String acceptLanguage) {
        return Stream.ofNullable(acceptLanguage)
                .flatMap(header -> Stream.of(header.split(",")))
                .flatMap(Language::read)
                .toList();
    }

    private static Stream<LanguageRange> read(String range) {
        try {
            // The first of what is read is the range itself; the others are its synonyms.
            return LanguageRange.parse(range).stream().limit(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) { // the latter for a lone hyphen
            return Stream.of();
        }
    }

    private static String primary(LanguageRange range) {
        return range.getRange().split("-", 2)[0];
    }

    public String tag() {
        return locale.getLanguage();
    }
}
