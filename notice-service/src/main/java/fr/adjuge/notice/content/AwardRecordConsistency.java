package fr.adjuge.notice.content;

import fr.adjuge.dto.codes.AddressRules;
import fr.adjuge.dto.codes.ConsultationCodes;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.notice.LotAward;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an award record must hold for a notice to be made of it at all. What makes the notice lawful is another matter:
 * see the rules.
 */
public final class AwardRecordConsistency {

    private static final Text NOT_ANNOUNCED =
            new Text("%s: the consultation announces no such lot", "%s : ce lot n'est pas annoncé par la consultation");
    private static final Text TWICE = new Text("%s: this lot is awarded twice", "%s : ce lot est attribué deux fois");
    private static final Text IN_EUROS = new Text("%s: amounts are in euros", "%s : les montants sont en euros");

    private AwardRecordConsistency() {}

    public static List<Breach> faultsOf(AwardRecord record) {
        return Stream.of(
                        lots(record),
                        announcedAmounts(record),
                        awardedAmounts(record),
                        ConsultationCodes.brokenBy(record.consultation(), "/consultation"),
                        places(record))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<Breach> lots(AwardRecord record) {
        var announced =
                record.consultation().lots().stream().map(AnnouncedLot::id).collect(Collectors.toSet());
        var ids = record.lots().stream().map(LotAward::lotId).toList();
        return IntStream.range(0, ids.size()).boxed().flatMap(i -> Stream.of(
                        Optional.of(NOT_ANNOUNCED).filter(fault -> !announced.contains(ids.get(i))),
                        Optional.of(TWICE).filter(fault -> ids.indexOf(ids.get(i)) < i))
                .flatMap(Optional::stream)
                .map(fault -> Breach.of("/lots/" + i + "/lotId", fault.with(ids.get(i)))));
    }

    /** Countries and regions, of all whom the notice names. */
    private static Stream<Breach> places(AwardRecord record) {
        var consultation = record.consultation();
        var remedies = consultation.remedies();
        var place = consultation.subject().place();
        return Stream.of(
                        AddressRules.brokenBy(place.countryCode(), place.nutsCode(), "/consultation/subject/place")
                                .stream(),
                        place(consultation.buyer().organisation(), "/consultation/buyer/organisation"),
                        place(remedies.court(), "/consultation/remedies/court"),
                        remedies.mediator().stream()
                                .flatMap(mediator -> place(mediator, "/consultation/remedies/mediator")),
                        consultation.eSender().stream().flatMap(sender -> place(sender, "/consultation/eSender")),
                        winners(record))
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> winners(AwardRecord record) {
        return IntStream.range(0, record.lots().size()).boxed().flatMap(lot -> {
            var members = record.lots().get(lot).winner().members();
            return IntStream.range(0, members.size())
                    .boxed()
                    .flatMap(member -> place(
                            members.get(member).organisation(),
                            "/lots/%d/winner/members/%d/organisation".formatted(lot, member)));
        });
    }

    private static Stream<Breach> place(Organisation organisation, String pointer) {
        var address = organisation.address();
        return AddressRules.brokenBy(address.countryCode(), address.nutsCode(), pointer + "/address").stream();
    }

    private static Stream<Breach> announcedAmounts(AwardRecord record) {
        var lots = record.consultation().lots();
        return IntStream.range(0, lots.size()).boxed().flatMap(i -> {
            var lot = lots.get(i);
            var at = "/consultation/lots/" + i;
            var framework = lot.framework();
            return Stream.of(
                            foreign(at + "/estimatedValueExcludingVat", lot.estimatedValueExcludingVat()),
                            foreign(
                                    at + "/framework/maximumExcludingVat",
                                    framework.map(AnnouncedLot.Framework::maximumExcludingVat)),
                            foreign(
                                    at + "/framework/minimumExcludingVat",
                                    framework.flatMap(AnnouncedLot.Framework::minimumExcludingVat)))
                    .flatMap(Optional::stream);
        });
    }

    private static Stream<Breach> awardedAmounts(AwardRecord record) {
        var lots = record.lots();
        return IntStream.range(0, lots.size()).boxed().flatMap(i -> {
            var lot = lots.get(i);
            var at = "/lots/" + i;
            return Stream.of(
                            foreign(
                                    at + "/winner/priceExcludingVat",
                                    Optional.of(lot.winner().priceExcludingVat())),
                            foreign(
                                    at + "/contract/valueExcludingVat",
                                    Optional.of(lot.contract().valueExcludingVat())))
                    .flatMap(Optional::stream);
        });
    }

    private static Optional<Breach> foreign(String pointer, Optional<Money> amount) {
        return amount.filter(money -> !money.currency().getCurrencyCode().equals("EUR"))
                .map(money -> Breach.of(pointer, IN_EUROS.with(money)));
    }
}
