package fr.adjuge.scoring.marking;

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
