package fr.adjuge.tender.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which the caller reads sentences: English, or French if it is preferred to English. */
@RequestScoped
public class Language {

    private final HttpHeaders headers;

    Language(HttpHeaders headers) {
        this.headers = headers;
    }

    public Locale ofCaller() {
        return fr.adjuge.dto.http.Language.of(headers).locale();
    }
}
