package fr.adjuge.dto.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

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
        return preferredOf(headers.getAcceptableLanguages());
    }

    /** The one that comes first; English if neither does. */
    public static Language preferredOf(List<Locale> languages) {
        for (var wanted : languages) {
            for (var known : values()) {
                if (known.locale.getLanguage().equals(wanted.getLanguage())) {
                    return known;
                }
            }
        }
        return ENGLISH;
    }
}
