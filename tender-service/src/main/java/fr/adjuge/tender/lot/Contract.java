package fr.adjuge.tender.lot;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The contract of a lot (marché), from the contractor's signature on. The contractor signs first, then the buyer, and
 * it runs from the day on which the contractor holds the copy that both have signed.
 *
 * @param onPaper whether the contractor signed on paper
 * @param endsOn the last day of its initial duration, quantième to quantième
 */
public record Contract(
        LocalDate contractorSignedOn,
        boolean onPaper,
        Optional<LocalDate> concludedOn,
        Optional<LocalDate> notifiedOn,
        Optional<LocalDate> endsOn) {

    static Contract signedByContractor(LocalDate on, boolean onPaper, LocalDate decidedOn, LocalDate today) {
        requireBetween("/signedOn", on, decidedOn, today);
        return new Contract(on, onPaper, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The buyer's signature. */
    Contract conclude(LocalDate today) {
        return new Contract(contractorSignedOn, onPaper, Optional.of(today), notifiedOn, endsOn);
    }

    Contract notifyOn(LocalDate receivedOn, int months, LocalDate today) {
        requireBetween("/receivedOn", receivedOn, concludedOn.orElse(contractorSignedOn), today);
        return new Contract(
                contractorSignedOn,
                onPaper,
                concludedOn,
                Optional.of(receivedOn),
                Optional.of(receivedOn.plusMonths(months)));
    }

    private static void requireBetween(String pointer, LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            var breach = Breach.of(pointer, new Text("a day from %s to %s", "un jour du %s au %s").with(first, last));
            throw RefusedException.forBreaches(RULES_NOT_MET, breach.rule(), List.of(breach));
        }
    }
}
