package fr.adjuge.tender.contract;

import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.notice.LotAward;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.LetterChannel;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.lot.Awardee;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.offer.LotOffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts together, at the notification, all that the award notice will need: nothing is asked for again later. */
final class AwardRecordAssembly {

    /** What stands after the identifier of a notice that was never corrected. */
    private static final String FIRST_VERSION = "-01";

    private AwardRecordAssembly() {}

    static AwardRecord assemble(Tender tender, Lot lot, List<LotOffer> offers, AwardReferences given) {
        var consultation = tender.consultation();
        return new AwardRecord(
                UUID.randomUUID(),
                tender.id(),
                consultation.procedureId().orElse(tender.id()),
                tender.contractNoticeId().orElseThrow() + FIRST_VERSION,
                given.awardNoticeId(),
                consultation,
                List.of(award(tender, lot, offers, given.offerReference())),
                Optional.of(tender.organisation()),
                Optional.empty());
    }

    private static LotAward award(Tender tender, Lot lot, List<LotOffer> offers, Optional<String> offerReference) {
        var announced = tender.announcedLot(lot.key().lotId());
        var awardee = lot.awardee().orElseThrow();
        var winner = offers.stream()
                .filter(offer -> offer.id().equals(awardee.offerId()))
                .findFirst()
                .orElseThrow();
        return new LotAward(
                announced.id(),
                ReceivedOffersCount.of(offers),
                new LotAward.WinningOffer(
                        offerReference.orElseGet(() -> winner.number() + "-" + winner.tenderer()),
                        awardee.rank(),
                        choiceReason(awardee, lot),
                        false,
                        ContractAmount.price(lot, winner),
                        winner.grouping(),
                        winner.members(),
                        winner.subcontracted()),
                lot.rejectionLetters()
                        .filter(letters -> letters.standstillDays() > 0)
                        .map(letters -> new LotAward.RejectionLetters(
                                letters.sentOn(), letters.channel() == LetterChannel.ELECTRONIC)),
                contract(tender, lot, announced, winner));
    }

    /** Said only where the ranking alone does not say it: a tie, or a lower rank. */
    private static Optional<String> choiceReason(Awardee awardee, Lot lot) {
        return awardee.tieBreakReason().or(() -> lot.awardees().stream()
                .flatMap(earlier -> earlier.elimination().stream())
                .map(Awardee.Elimination::reason)
                .findFirst());
    }

    private static LotAward.SignedContract contract(Tender tender, Lot lot, AnnouncedLot announced, LotOffer winner) {
        var contract = lot.contract().orElseThrow();
        return new LotAward.SignedContract(
                reference(tender, announced),
                lot.award().orElseThrow().decidedOn(),
                contract.concludedOn().orElseThrow(),
                contract.notifiedOn().orElseThrow(),
                months(announced, lot.chosenOptions().orElse(List.of())),
                lot.chosenOptions().orElse(List.of()),
                ContractAmount.excludingVat(announced, lot, winner));
    }

    /** The tender's own reference, with the lot where there are several. */
    private static String reference(Tender tender, AnnouncedLot announced) {
        return tender.consultation().lots().size() == 1
                ? tender.reference()
                : tender.reference() + "-" + announced.id();
    }

    /** The announced duration, and what the options taken up add to it. */
    static int months(AnnouncedLot announced, List<String> takenOptions) {
        var duration = announced.duration();
        return duration.months()
                + takenOptions.stream()
                        .mapToInt(option -> duration.optionMonths().getOrDefault(option, 0))
                        .sum();
    }
}
