package fr.adjuge.scoring.marking;

import fr.adjuge.dto.scoring.MarkEventView;
import fr.adjuge.dto.scoring.MarkView;
import fr.adjuge.dto.scoring.MissingMark;
import fr.adjuge.scoring.time.Paris;

/** A mark as it is shown to whoever may read it. */
final class MarkViews {

    private MarkViews() {}

    static MissingMark of(MarkTable.Missing missing) {
        return new MissingMark(
                missing.offerId(),
                missing.column().criterionId(),
                missing.combination().optionIds(),
                missing.column().evaluator());
    }

    static MarkEventView of(MarkEvent event) {
        var told = event.content();
        return new MarkEventView(
                told.number(),
                Paris.timeOf(event.toldAt()),
                told.evaluator(),
                told.act(),
                told.offerId(),
                told.criterionId(),
                told.optionCombination(),
                told.mark(),
                told.label(),
                told.reason(),
                told.previousHash(),
                event.hash());
    }

    static MarkView of(Mark mark) {
        return new MarkView(
                mark.offerId(),
                mark.criterionId(),
                mark.combination().optionIds(),
                mark.evaluator(),
                mark.mark(),
                mark.label(),
                mark.reason(),
                Paris.timeOf(mark.givenAt()));
    }
}
