package fr.adjuge.scoring.report;

import java.math.BigDecimal;
import java.util.List;

/** A mark that was given, and why, as a report tells it: by nobody's name. */
public record ReportedMark(
        String offerId, String criterionId, List<String> optionCombination, BigDecimal mark, String reason) {

    public ReportedMark {
        optionCombination = List.copyOf(optionCombination);
    }
}
