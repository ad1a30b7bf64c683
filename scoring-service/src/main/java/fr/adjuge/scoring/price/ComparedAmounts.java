package fr.adjuge.scoring.price;

import fr.adjuge.scoring.exact.Ratio;
import java.util.Collection;
import java.util.Comparator;

/** What a price formula needs to know of the offers that are compared. */
public record ComparedAmounts(Ratio lowest, Ratio highest, Ratio mean) {

    /** Of at least one amount. */
    public static ComparedAmounts among(Collection<Ratio> amounts) {
        return new ComparedAmounts(
                amounts.stream().min(Comparator.naturalOrder()).orElseThrow(),
                amounts.stream().max(Comparator.naturalOrder()).orElseThrow(),
                Ratio.mean(amounts));
    }
}
