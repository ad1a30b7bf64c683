package fr.adjuge.tender.calendar;

import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Submission;
import fr.adjuge.tender.calendar.BackwardLimit.Standing;
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

    /** How an answer sent on this day stands. */
    public Standing standingOfAnswer(LocalDate day) {
        return answers.standingOn(day);
    }
}
