package fr.adjuge.notice.html;

import fr.adjuge.eforms.reading.Place;
import java.util.List;

/** Who won what: section 6. */
final class ResultSections {

    private final Place notice;
    private final Wording wording;

    ResultSections(Place notice, Wording wording) {
        this.notice = notice;
        this.wording = wording;
    }

    Section results() {
        var section = new Outline(wording, "Section 6 - " + wording.heading("results"))
                .facts(notice, "BT-161-NoticeResult", "BT-118-NoticeResult");
        notice.all("ND-LotResult").forEach(result -> section.section(result(result)));
        return section.section();
    }

    private Outline result(Place result) {
        var lot = result.text("BT-13713-LotResult").orElse("");
        return new Outline(wording, "6.1 " + wording.fieldName("BT-13713-LotResult") + " : " + lot)
                .remark(result, "BT-142-LotResult")
                .facts(result, "BT-144-LotResult")
                .group(new Outline(wording, wording.heading("framework-agreement")).facts(result, "BT-709-LotResult"))
                .section(winners(result))
                .section(statistics(result));
    }

    private Outline winners(Place result) {
        var winners = new Outline(wording, "6.1.2 " + wording.heading("winner-info"));
        for (var tenderId : result.all("ND-LotResultTenderReference").stream()
                .flatMap(reference -> reference.texts("OPT-320-LotResult").stream())
                .toList()) {
            notice.all("ND-LotTender").stream()
                    .filter(tender -> tender.texts("OPT-321-Tender").contains(tenderId))
                    .forEach(tender -> winners.group(winner(tender)).group(tender(tender)));
            contractsOf(tenderId).forEach(contract -> winners.group(contract(contract)));
        }
        return winners;
    }

    private Outline winner(Place tender) {
        var winner = new Outline(wording, wording.heading("winner"));
        var parties = tender.texts("OPT-310-Tender");
        for (var party : notice.all("ND-TenderingParty")) {
            if (parties.contains(party.text("OPT-210-Tenderer").orElse(""))) {
                party.all("ND-Tenderer").forEach(tenderer -> winner.fact(wording.organisations(
                                wording.fieldName("BT-500-Organization-Company"), tenderer, "OPT-300-Tenderer"))
                        .facts(tenderer, "OPT-170-Tenderer"));
            }
        }
        return winner;
    }

    private Outline tender(Place tender) {
        return new Outline(wording, wording.heading("tender"))
                .facts(
                        tender,
                        "BT-3201-Tender",
                        "BT-13714-Tender",
                        "BT-720-Tender",
                        "BT-1711-Tender",
                        "BT-171-Tender",
                        "BT-193-Tender",
                        "BT-773-Tender",
                        "BT-730-Tender",
                        "BT-731-Tender");
    }

    private List<Place> contractsOf(String tenderId) {
        return notice.all("ND-SettledContract").stream()
                .filter(contract -> contract.all("ND-SettledContractTenderReference").stream()
                        .anyMatch(
                                reference -> reference.texts("BT-3202-Contract").contains(tenderId)))
                .toList();
    }

    private Outline contract(Place contract) {
        var facts = new Outline(wording, wording.heading("contract-information"))
                .facts(contract, "BT-150-Contract", "BT-721-Contract", "BT-1451-Contract", "BT-145-Contract");
        contract.all("ND-ContractSignatory")
                .forEach(signatory ->
                        facts.organisations("organisation-signing-contract", signatory, "OPT-300-Contract-Signatory"));
        return facts;
    }

    private Outline statistics(Place result) {
        var section = new Outline(wording, "6.1.4 " + wording.heading("statistical-information"));
        for (var count : result.all("ND-ReceivedSubmissions")) {
            section.group(new Outline(wording, wording.heading("received-submissions"))
                    .facts(count, "BT-760-LotResult", "BT-759-LotResult"));
        }
        return section;
    }
}
