package fr.adjuge.scoring.access;

import fr.adjuge.dto.http.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language in which the caller reads sentences. */
@RequestScoped
public class CallerLanguage {

    private final HttpHeaders headers;

    CallerLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    public Language ofCaller() {
        return Language.of(headers);
    }
}
