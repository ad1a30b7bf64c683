package fr.adjuge.scoring.abnormal;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;

/** What a detector says of one price; {@code gapPercent} is negative for a price above what it is compared with. */
public record Flag(String detector, boolean flagged, Ratio price, Limit limit, Ratio gapPercent, Text message) {}
