package fr.adjuge.dto.http;

import java.net.URI;
import java.util.Locale;

/**
 * What defines a problem type (RFC 9457, section 4): its name, its title and its status. Each service has an enum of
 * those of its own beside {@link PlatformProblem}. They are part of the API: constants may be added, not renamed.
 */
public interface ProblemDefinition {

    /** Of the enum's constant. */
    String name();

    int status();

    Text title();

    /** The stable name on the wire, after {@code urn:adjuge:problem:}. */
    default String kebabCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default URI type() {
        return Problem.type(kebabCase());
    }

    /** A problem of this type, with what is to be said of this one. */
    default Problem problem(Text detail, Language language) {
        return Problem.of(kebabCase(), status(), title().in(language), detail.in(language));
    }
}
