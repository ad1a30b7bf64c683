package fr.adjuge.tender.calendar;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A limit of a procedure, with the rule it follows.
 *
 * @param lotId empty where it is one of the whole procedure
 * @param strictOn the last day that is safe on every reading of the rule, where readings differ
 * @param basis empty where the consultation sets it itself
 */
public record LegalLimit(
        LimitName name,
        Optional<String> lotId,
        LocalDate on,
        Optional<LocalDate> strictOn,
        Text rule,
        Optional<LegalBasis> basis) {

    static LegalLimit of(LimitName name, LocalDate on, Object... counted) {
        return new LegalLimit(name, Optional.empty(), on, Optional.empty(), name.rule(counted), Optional.empty());
    }

    static LegalLimit of(LimitName name, BackwardLimit limit) {
        return new LegalLimit(
                name, Optional.empty(), limit.limitOn(), Optional.of(limit.strictOn()), name.rule(), Optional.empty());
    }

    LegalLimit by(LegalBasis provision) {
        return new LegalLimit(name, lotId, on, strictOn, rule, Optional.of(provision));
    }

    LegalLimit ofLot(String lot) {
        return new LegalLimit(name, Optional.of(lot), on, strictOn, rule, basis);
    }
}
