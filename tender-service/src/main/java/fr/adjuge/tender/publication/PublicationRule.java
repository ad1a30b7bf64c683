package fr.adjuge.tender.publication;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.procedure.LegalPeriod;
import fr.adjuge.tender.procedure.ProcedureRules;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One thing that must hold when a notice is sent: the sentence the buyer reads, and the test behind it. */
record PublicationRule(
        String pointer,
        Function<Draft, Text> sentence,
        Function<Draft, Optional<LegalBasis>> legalBasis,
        Predicate<Draft> holdsFor) {

    static PublicationRule rule(String pointer, String english, String french, Predicate<Draft> holdsFor) {
        var sentence = new Text(english, french);
        return new PublicationRule(pointer, draft -> sentence, draft -> Optional.empty(), holdsFor);
    }

    PublicationRule on(LegalBasis basis) {
        return new PublicationRule(pointer, sentence, draft -> Optional.of(basis), holdsFor);
    }

    /** A period of its type of procedure, whose days are told in the sentence. */
    static PublicationRule rule(
            String pointer,
            String english,
            String french,
            Function<ProcedureRules, LegalPeriod> period,
            Predicate<Draft> holdsFor) {
        var sentence = new Text(english, french);
        return new PublicationRule(
                pointer,
                draft -> sentence.with(period.apply(draft.rules()).days()),
                draft -> Optional.of(period.apply(draft.rules()).basis()),
                holdsFor);
    }

    boolean isBrokenBy(Draft draft) {
        return !holdsFor.test(draft);
    }

    Breach breach(Draft draft) {
        return new Breach(pointer, sentence.apply(draft), legalBasis.apply(draft));
    }
}
