package fr.adjuge.notice.content;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.notice.LotAward;
import fr.adjuge.dto.tender.AnnouncedLot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A lot as it was announced and what became of it.
 *
 * @param number its place in the notice, from 1: the technical identifiers of its result are made of it
 */
public record AwardedLot(int number, AnnouncedLot announced, LotAward award) {

    /** The lots of the award, in its order; each is one of the consultation's. */
    public static List<AwardedLot> allIn(AwardRecord record) {
        var awards = record.lots();
        return IntStream.range(0, awards.size())
                .mapToObj(index -> new AwardedLot(index + 1, announced(record, awards.get(index)), awards.get(index)))
                .toList();
    }

    private static AnnouncedLot announced(AwardRecord record, LotAward award) {
        return record.consultation().lots().stream()
                .filter(lot -> lot.id().equals(award.lotId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the consultation has no lot " + award.lotId()));
    }

    public boolean isFramework() {
        return announced.framework().isPresent();
    }

    /** What a framework agreement may come to at most (eForms BT-709). */
    public Optional<Money> frameworkMaximum() {
        return announced.framework().map(AnnouncedLot.Framework::maximumExcludingVat);
    }

    /** What is published as the value of the winning offer (BT-720): of a framework agreement, its maximum. */
    public Money publishedValue() {
        return frameworkMaximum().orElse(award.contract().valueExcludingVat());
    }

    String resultId() {
        return technicalId("RES");
    }

    String tenderId() {
        return technicalId("TEN");
    }

    String tenderingPartyId() {
        return technicalId("TPA");
    }

    String contractId() {
        return technicalId("CON");
    }

    private String technicalId(String kind) {
        return String.format(Locale.ROOT, "%s-%04d", kind, number);
    }
}
