package fr.adjuge.tender.publication;

import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.procedure.ProcedureRules;
import java.time.Instant;
import java.time.LocalDate;

/** What is about to be published, and when: all that the rules of the publication look at. */
public record Draft(Consultation consultation, boolean hasCredits, int documents, Instant sentAt) {

    ProcedureRules rules() {
        return ProcedureRules.of(consultation.procedure().type(), launchedOn());
    }

    LocalDate launchedOn() {
        return Paris.dayOf(sentAt);
    }
}
