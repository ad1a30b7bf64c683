package fr.adjuge.eforms.validation;

import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.validation.Finding.Level;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the official rules find in a notice.
 *
 * @param sdk the version by which it was judged: the one that it declares
 * @param noticeSubType as it says itself, such as {@code 29}; empty if it does not
 * @param sentAt the moment of sending for which it was judged; without one the rules on the day were left out
 * @param always what is wrong whenever it is sent: against the schema, or, if it keeps to that, against the rules
 * @param onTheDay what is wrong only because of the moment it is sent at
 * @param complete whether these are all; of very many only the first are kept
 */
public record ValidationReport(
        EformsSdk sdk,
        String noticeSubType,
        Optional<OffsetDateTime> sentAt,
        List<Finding> always,
        List<Finding> onTheDay,
        boolean complete) {

    public ValidationReport {
        always = List.copyOf(always);
        onTheDay = List.copyOf(onTheDay);
    }

    public boolean isValid() {
        return count(Level.ERROR) == 0;
    }

    public int count(Level level) {
        return (int) findings().filter(finding -> finding.level() == level).count();
    }

    public Stream<Finding> findings() {
        return Stream.concat(always.stream(), onTheDay.stream());
    }
}
