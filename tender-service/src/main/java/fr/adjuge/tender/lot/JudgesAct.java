package fr.adjuge.tender.lot;

import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import java.time.LocalDate;
import java.util.List;

/** An act of the judge that the buyer records: its reference and its day. */
public record JudgesAct(String reference, LocalDate on) {

    /** An act that was made known today or before. */
    static JudgesAct of(String reference, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            var breach = Breach.of("/on", new Text("not after today, %s", "pas après ce jour, %s").with(today));
            throw RefusedException.forBreaches(RULES_NOT_MET, breach.rule(), List.of(breach));
        }
        return new JudgesAct(reference, on);
    }
}
