package fr.adjuge.tender.publication;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import java.util.Optional;
import java.util.function.Predicate;

/** One thing that must hold when a notice is sent: the sentence the buyer reads, and the test behind it. */
record PublicationRule(String pointer, Text sentence, Optional<LegalBasis> legalBasis, Predicate<Draft> holdsFor) {

    static PublicationRule rule(String pointer, String english, String french, Predicate<Draft> holdsFor) {
        return new PublicationRule(pointer, new Text(english, french), Optional.empty(), holdsFor);
    }

    PublicationRule on(LegalBasis basis) {
        return new PublicationRule(pointer, sentence, Optional.of(basis), holdsFor);
    }

    boolean isBrokenBy(Draft draft) {
        return !holdsFor.test(draft);
    }

    Breach breach() {
        return new Breach(pointer, sentence, legalBasis);
    }
}
