package fr.adjuge.tender.problem;

import fr.adjuge.dto.http.Text;
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
}
