package fr.adjuge.scoring.abnormal;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Text;

/** What a detector says of one price; {@code gapPercent} is negative for a price above what it is compared with. */
public record Flag(String detector, boolean flagged, Ratio price, Limit limit, Ratio gapPercent, Text message) {}
