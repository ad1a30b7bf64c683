package fr.adjuge.scoring.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which the caller reads sentences. */
@RequestScoped
public class Language {

    private final HttpHeaders headers;

    Language(HttpHeaders headers) {
        this.headers = headers;
    }

    public Locale ofCaller() {
        return read().locale();
    }

    public fr.adjuge.dto.http.Language read() {
        return fr.adjuge.dto.http.Language.of(headers);
    }
}
