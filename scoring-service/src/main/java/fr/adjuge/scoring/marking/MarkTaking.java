package fr.adjuge.scoring.marking;

import fr.adjuge.dto.http.server.DoneActs;
import fr.adjuge.dto.scoring.MarkAct;
import fr.adjuge.scoring.access.Caller;
import fr.adjuge.scoring.evaluation.Evaluation;
import fr.adjuge.scoring.evaluation.EvaluationAction;
import fr.adjuge.scoring.marking.MarksTaken.Taken;
import fr.adjuge.scoring.method.OptionCombination;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the caller's marks, one or a whole table of them, and tells the kept tables once that has succeeded. */
@RequestScoped
class MarkTaking {

    private final MarkRepository marks;
    private final MarkHistory history;
    private final Caller caller;
    private final InstantSource clock;
    private final Event<MarksTaken> taken;
    private final DoneActs acts;

    MarkTaking(
            MarkRepository marks,
            MarkHistory history,
            Caller caller,
            InstantSource clock,
            Event<MarksTaken> taken,
            DoneActs acts) {
        this.marks = marks;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
        this.taken = taken;
        this.acts = acts;
    }

    /** A mark that was read, and the number that it stands for. */
    record Given(
            String offerId, String criterionId, OptionCombination combination, WrittenMark mark, BigDecimal value) {}

    Mark take(Evaluation evaluation, Given given) {
        var known = marks.findByIdOptional(key(evaluation, given));
        var now = clock.instant();
        var revision = marked(evaluation);
        var mark = record(evaluation, given, known, now);
        taken.fire(new MarksTaken(evaluation.id(), revision, List.of(taken(mark))));
        return mark;
    }

    /** All of them or none. */
    List<Mark> take(Evaluation evaluation, List<Given> all) {
        Map<MarkKey, Mark> known = marks.of(evaluation.id(), caller.subject());
        var now = clock.instant();
        var revision = marked(evaluation);
        var recorded = all.stream()
                .map(given -> record(evaluation, given, Optional.ofNullable(known.get(key(evaluation, given))), now))
                .toList();
        taken.fire(new MarksTaken(
                evaluation.id(),
                revision,
                recorded.stream().map(MarkTaking::taken).toList()));
        return recorded;
    }

    /** The mark of a combination of options, after which that of the base offer counts there again. */
    void takeBack(Evaluation evaluation, String offerId, String criterionId, OptionCombination combination) {
        var revision = marked(evaluation);
        var key = key(evaluation, offerId, criterionId, combination);
        if (marks.deleteById(key)) {
            history.tell(evaluation, MarkAct.TAKEN_BACK, key, Optional.empty(), clock.instant());
        }
        taken.fire(new MarksTaken(
                evaluation.id(),
                revision,
                List.of(new Taken(offerId, criterionId, combination, caller.subject(), Optional.empty()))));
    }

    private long marked(Evaluation evaluation) {
        var revision = evaluation.takeMarks();
        acts.add(EvaluationAction.MARK.name(), evaluation.tenderId());
        return revision;
    }

    private MarkKey key(Evaluation evaluation, Given given) {
        return key(evaluation, given.offerId(), given.criterionId(), given.combination());
    }

    private MarkKey key(Evaluation evaluation, String offerId, String criterionId, OptionCombination combination) {
        return new MarkKey(evaluation.id(), offerId, criterionId, MarkKey.written(combination), caller.subject());
    }

    /** Gives a mark, or changes it; the same again is nothing to tell. */
    private Mark record(Evaluation evaluation, Given given, Optional<Mark> known, Instant now) {
        var sent = given.mark();
        if (known.isEmpty()) {
            var mark = new Mark(key(evaluation, given), given.value(), sent.label(), sent.reason(), now);
            marks.persist(mark);
            history.tell(evaluation, MarkAct.GIVEN, mark.key(), Optional.of(mark), now);
            return mark;
        }
        var mark = known.get();
        var isAnother = !mark.says(given.value(), sent.label(), sent.reason());
        mark.change(given.value(), sent.label(), sent.reason(), now);
        if (isAnother) {
            history.tell(evaluation, MarkAct.CHANGED, mark.key(), known, now);
        }
        return mark;
    }

    private static Taken taken(Mark mark) {
        return new Taken(
                mark.offerId(), mark.criterionId(), mark.combination(), mark.evaluator(), Optional.of(mark.mark()));
    }
}
