package fr.adjuge.notice.content;

import static fr.adjuge.notice.content.Amounts.sum;

import fr.adjuge.dto.notice.LotAward.ReceivedOffers;
import fr.adjuge.eforms.writing.FieldValue;
import fr.adjuge.eforms.writing.NoticeNode;
import fr.adjuge.notice.time.ParisTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** Section 6 of the notice: for each lot its result, the winning offer, who tendered it, and the contract. */
final class ResultSection {

    private ResultSection() {}

    static void fill(NoticeNode notice, List<AwardedLot> lots, NamedOrganisations organisations) {
        totals(notice, lots);
        for (var lot : lots) {
            result(notice.add("ND-LotResult"), lot);
            tender(notice.add("ND-LotTender"), lot);
            contract(notice.add("ND-SettledContract"), lot, organisations);
            tenderingParty(notice.add("ND-TenderingParty"), lot, organisations);
        }
    }

    /** Framework agreements count with their maximum (BT-118), all other contracts with their value (BT-161). */
    private static void totals(NoticeNode notice, List<AwardedLot> lots) {
        var maxima =
                lots.stream().flatMap(lot -> lot.frameworkMaximum().stream()).toList();
        var values = lots.stream()
                .filter(lot -> !lot.isFramework())
                .map(AwardedLot::publishedValue)
                .toList();
        notice.set("BT-118-NoticeResult", sum(maxima).map(Amounts::amount))
                .set("BT-161-NoticeResult", sum(values).map(Amounts::amount));
    }

    private static void result(NoticeNode result, AwardedLot lot) {
        result.set("OPT-322-LotResult", lot.resultId())
                .set("BT-142-LotResult", "selec-w")
                .set("BT-13713-LotResult", lot.announced().id())
                .set("BT-709-LotResult", lot.frameworkMaximum().map(Amounts::amount));
        result.add("ND-LotResultTenderReference").set("OPT-320-LotResult", lot.tenderId());
        result.add("ND-LotResultContractReference").set("OPT-315-LotResult", lot.contractId());
        statistics(result, lot.award().received());
    }

    private static void statistics(NoticeNode result, ReceivedOffers received) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("tenders", received.total());
        counts.put("t-esubm", received.electronic());
        counts.put("t-sme", received.micro() + received.small() + received.medium());
        counts.put("t-large", received.large());
        counts.put("t-oth-eea", received.otherEeaCountries());
        counts.put("t-no-eea", received.outsideEea());
        counts.forEach((code, count) -> result.add("ND-ReceivedSubmissions")
                .set("BT-760-LotResult", code)
                .set("BT-759-LotResult", FieldValue.number(count)));
    }

    private static void tender(NoticeNode tender, AwardedLot lot) {
        var winner = lot.award().winner();
        tender.set("OPT-321-Tender", lot.tenderId())
                .set("BT-171-Tender", FieldValue.number(winner.rank()))
                .set("BT-1711-Tender", FieldValue.indicator(true))
                .set("BT-193-Tender", FieldValue.indicator(winner.variant()))
                .set("BT-720-Tender", Amounts.amount(lot.publishedValue()))
                .set("BT-773-Tender", winner.subcontracted() ? "yes" : "no")
                .set("BT-3201-Tender", winner.reference())
                .set("BT-13714-Tender", lot.announced().id())
                .set("OPT-310-Tender", lot.tenderingPartyId());
        if (winner.subcontracted()) {
            tender.set("BT-730-Tender", FieldValue.indicator(false)).set("BT-731-Tender", FieldValue.indicator(false));
        }
    }

    private static void contract(NoticeNode node, AwardedLot lot, NamedOrganisations organisations) {
        var contract = lot.award().contract();
        node.set("OPT-316-Contract", lot.contractId())
                .set("BT-145-Contract", day(contract.signedOn()))
                .set("BT-1451-Contract", day(contract.chosenOn()))
                .set("BT-150-Contract", contract.reference())
                .set("BT-721-Contract", lot.announced().title());
        node.add("ND-SettledContractTenderReference").set("BT-3202-Contract", lot.tenderId());
        node.add("ND-ContractSignatory").set("OPT-300-Contract-Signatory", organisations.buyerId());
    }

    private static FieldValue day(LocalDate day) {
        return FieldValue.date(ParisTime.startOf(day));
    }

    /** The first member of a group is its leader (mandataire). */
    private static void tenderingParty(NoticeNode party, AwardedLot lot, NamedOrganisations organisations) {
        party.set("OPT-210-Tenderer", lot.tenderingPartyId());
        var members = lot.award().winner().members();
        for (var member : members) {
            var tenderer = party.add("ND-Tenderer").set("OPT-300-Tenderer", organisations.idOf(member.organisation()));
            if (members.size() > 1) {
                tenderer.set("OPT-170-Tenderer", FieldValue.indicator(member == members.get(0)));
            }
        }
    }
}
