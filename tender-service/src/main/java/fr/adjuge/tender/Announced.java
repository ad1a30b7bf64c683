package fr.adjuge.tender;

import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Submission;
import java.time.Instant;
import java.time.ZoneOffset;

/** What is announced from the publication on. */
final class Announced {

    private Announced() {}

    /** The same consultation with this deadline, in UTC, as it is answered. */
    static Consultation until(Instant deadline, Consultation before) {
        var submission = before.submission();
        var postponed = new Submission(
                deadline.atOffset(ZoneOffset.UTC),
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
