package fr.adjuge.scoring.marking;

import fr.adjuge.dto.scoring.MarkView;
import fr.adjuge.scoring.time.Paris;

/** A mark as it is shown to whoever may read it. */
public final class MarkViews {

    private MarkViews() {}

    public static MarkView of(Mark mark) {
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
