package fr.adjuge.tender.access;

import fr.adjuge.dto.http.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language in which the caller reads sentences: English, or French if it is preferred to English. */
@RequestScoped
public class CallerLanguage {

    private final HttpHeaders headers;

    CallerLanguage(HttpHeaders headers) {
        this.headers = headers;
    }

    /** English where nobody calls. */
    public Language ofCaller() {
        try {
            return Language.of(headers);
        } catch (IllegalStateException nobodyCalls) {
            return Language.ENGLISH;
        }
    }
}
