package fr.adjuge.tender.calendar;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.problem.ProblemType.TOO_LATE;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Submission;
import fr.adjuge.tender.calendar.BackwardLimit.Standing;
import fr.adjuge.tender.problem.RefusedException;
import java.time.LocalDate;

/** The limits that a consultation sets before its deadline, and what follows the deadline. */
public record TimeLimits(
        BackwardLimit questions, BackwardLimit answers, BackwardLimit missingDocuments, LocalDate offersValidUntil) {

    public static TimeLimits of(Consultation consultation) {
        Submission submission = consultation.submission();
        var deadline = submission.offerDeadline().toInstant();
        return new TimeLimits(
                BackwardLimit.before(deadline, submission.questionDays()),
                BackwardLimit.before(deadline, submission.answerDays()),
                BackwardLimit.before(deadline, submission.missingDocumentDays()),
                OfferValidity.lastDay(deadline, submission.validity().months()));
    }

    /** An operator may ask to the end of the last day. */
    public boolean isQuestionInTime(LocalDate day) {
        return questions.standingOn(day) != Standing.LATE;
    }

    /** How an answer sent on this day stands; a late one is refused, as operators could not use it any more. */
    public Standing standingOfAnswer(LocalDate day) {
        var standing = answers.standingOn(day);
        if (standing == Standing.LATE) {
            throw new RefusedException(
                    TOO_LATE,
                    new Text(
                                    "answers could be sent until %s: postpone the deadline first",
                                    "les réponses pouvaient être envoyées jusqu'au %s : reportez d'abord la date limite")
                            .with(answers.limitOn()),
                    ccp("R2132-6"));
        }
        return standing;
    }
}
