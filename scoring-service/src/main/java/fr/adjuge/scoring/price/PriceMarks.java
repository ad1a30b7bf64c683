package fr.adjuge.scoring.price;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;

/** A price formula applied to the amounts that are compared: the mark of each. */
@FunctionalInterface
public interface PriceMarks {

    Explained of(Ratio amount);
}
