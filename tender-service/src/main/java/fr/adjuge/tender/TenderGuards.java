package fr.adjuge.tender;

import fr.adjuge.dto.http.Guard;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Unmet.Kind;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.calendar.TimeLimits;
import fr.adjuge.tender.problem.Conflict;
import java.time.LocalDate;

/** What the acts on a tender need besides its status, each with its sentence. */
final class TenderGuards {

    /** At the very instant of the deadline it is not over. */
    static final Guard<Tender> BEFORE_DEADLINE =
            Guard.until(Tender::deadlineOverFrom, tender -> new Text("the deadline was %s", "la date limite était %s")
                    .with(Paris.timeOf(tender.offerDeadline())));

    static final Guard<Tender> AFTER_DEADLINE = Guard.from(Tender::deadlineOverFrom, tender -> new Text(
                    "deposits may be made until %s", "les plis peuvent être déposés jusqu'au %s")
            .with(Paris.timeOf(tender.offerDeadline())));

    /** A later answer could not be used any more. */
    static final Guard<Tender> ANSWERS_IN_TIME = Guard.<Tender>until(
                    tender -> Paris.startOf(lastDayOfAnswers(tender).plusDays(1)), tender -> new Text(
                                    "answers could be sent until %s: postpone the deadline first",
                                    "les réponses pouvaient être envoyées jusqu'au %s : reportez d'abord la date limite")
                            .with(lastDayOfAnswers(tender)))
            .on((tender, now) -> tender.rules(now).answers().basis());

    static final Guard<TenderCase> PUBLISHABLE = Guard.keeping(
            (on, now) -> on.findings().breaches(),
            new Text(
                    "the notice cannot be sent: see the violations",
                    "l'avis ne peut pas être envoyé : voir les violations"));

    static final Guard<TenderCase> HAS_DOCUMENT = Guard.that(
            on -> on.beside().document().getAsBoolean(),
            new Text("there is no document yet", "il n'y a pas encore de document"));

    static final Guard<TenderCase> HAS_REPLACEMENT = Guard.that(
            on -> on.beside().replacement().getAsBoolean(),
            new Text(
                    "no file waits for an amendment (PREPARE_REPLACEMENT)",
                    "aucun fichier n'attend de modification (PREPARE_REPLACEMENT)"));

    static final Guard<TenderCase> HAS_QUESTION = Guard.that(
            on -> on.beside().question().getAsBoolean(),
            new Text("no question waits for an answer", "aucune question n'attend de réponse"));

    static final Guard<TenderCase> HAS_DEPOSIT = Guard.that(
            on -> on.beside().deposit().getAsBoolean(),
            new Text("your organisation has no deposit to withdraw", "votre organisation n'a pas de dépôt à retirer"));

    static final Guard<TenderCase> NOT_APPROVED_BY_CALLER = Guard.that(
            on -> !on.beside().approval().getAsBoolean(), Kind.CONFLICT, on -> Conflict.OPENING_APPROVED.sentence());

    private TenderGuards() {}

    private static LocalDate lastDayOfAnswers(Tender tender) {
        return TimeLimits.of(tender.consultation()).answers().limitOn();
    }
}
