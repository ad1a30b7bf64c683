package fr.adjuge.tender;

import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Submission;
import fr.adjuge.tender.calendar.Paris;
import java.time.Instant;

/** What is announced, after an amendment. */
final class Announced {

    private Announced() {}

    /** The same consultation with another deadline. */
    static Consultation until(Instant deadline, Consultation before) {
        var submission = before.submission();
        var postponed = new Submission(
                Paris.timeOf(deadline),
                submission.validity(),
                submission.questionDays(),
                submission.answerDays(),
                submission.missingDocumentDays(),
                submission.fileFormats(),
                submission.electronicSignatureRequired(),
                submission.backupCopyAddress(),
                submission.languages());
        return new Consultation(
                before.reference(),
                before.procedureId(),
                before.buyer(),
                before.subject(),
                before.procedure(),
                before.lots(),
                postponed,
                before.participation(),
                before.requiredPieces(),
                before.remedies(),
                before.execution(),
                before.essentialData(),
                before.eSender(),
                before.mandate());
    }
}
