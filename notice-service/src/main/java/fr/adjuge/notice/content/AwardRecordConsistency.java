package fr.adjuge.notice.content;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.notice.LotAward;
import fr.adjuge.dto.tender.AnnouncedLot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an award record must hold for a notice to be made of it at all. What makes the notice lawful is another matter:
 * see the rules.
 */
public final class AwardRecordConsistency {

    private AwardRecordConsistency() {}

    public static List<String> faultsOf(AwardRecord record) {
        var faults = new ArrayList<String>();
        var announced =
                record.consultation().lots().stream().map(AnnouncedLot::id).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (var lot : record.lots()) {
            if (!announced.contains(lot.lotId())) {
                faults.add(lot.lotId() + " : ce lot n'est pas annoncé par la consultation");
            }
            if (!seen.add(lot.lotId())) {
                faults.add(lot.lotId() + " : ce lot est attribué deux fois");
            }
        }
        amounts(record)
                .filter(amount -> !amount.currency().getCurrencyCode().equals("EUR"))
                .forEach(amount -> faults.add(amount + " : les montants sont en euros"));
        return faults;
    }

    private static Stream<Money> amounts(AwardRecord record) {
        return Stream.concat(
                record.consultation().lots().stream().flatMap(AwardRecordConsistency::announced),
                record.lots().stream().flatMap(AwardRecordConsistency::awarded));
    }

    private static Stream<Money> announced(AnnouncedLot lot) {
        return Stream.of(
                        lot.estimatedValueExcludingVat(),
                        lot.framework().map(AnnouncedLot.Framework::maximumExcludingVat),
                        lot.framework().flatMap(AnnouncedLot.Framework::minimumExcludingVat))
                .flatMap(amount -> amount.stream());
    }

    private static Stream<Money> awarded(LotAward lot) {
        return Stream.of(lot.winner().priceExcludingVat(), lot.contract().valueExcludingVat());
    }
}
