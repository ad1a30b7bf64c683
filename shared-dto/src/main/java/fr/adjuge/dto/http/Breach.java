package fr.adjuge.dto.http;

import java.util.Optional;

/**
 * One rule that a request breaks, and the field of the request that breaks it.
 *
 * @param pointer JSON pointer into the caller's own document
 */
public record Breach(String pointer, Text rule, Optional<LegalBasis> legalBasis) {

    public static Breach of(String pointer, Text rule) {
        return new Breach(pointer, rule, Optional.empty());
    }

    public static Breach of(String pointer, Text rule, LegalBasis legalBasis) {
        return new Breach(pointer, rule, Optional.of(legalBasis));
    }

    /** As it goes over the wire: the sentence, with its provision. */
    public Violation in(Language language) {
        return Violation.inBody(
                pointer,
                rule.in(language) + legalBasis.map(basis -> " (" + basis + ")").orElse(""));
    }
}
