package fr.adjuge.notice.html;

import fr.adjuge.eforms.reading.Place;

/** Who buys, and what: sections 1 and 2. */
final class ProcedureSections {

    private final Place notice;
    private final Wording wording;

    ProcedureSections(Place notice, Wording wording) {
        this.notice = notice;
        this.wording = wording;
    }

    Section buyers() {
        var section = new Outline(wording, "Section 1 - " + wording.heading("buyer"));
        for (var buyer : notice.all("ND-ContractingParty")) {
            section.section(new Outline(wording, "1.1 " + wording.heading("buyer"))
                    .fact(wording.organisations(
                            wording.fieldName("BT-500-Organization-Company"), buyer, "OPT-300-Procedure-Buyer"))
                    .facts(buyer, "BT-11-Procedure-Buyer", "BT-10-Procedure-Buyer"));
        }
        return section.section();
    }

    Section procedure() {
        return new Outline(wording, "Section 2 - " + wording.heading("procedure"))
                .section(new Outline(wording, "2.1 " + wording.heading("procedure"))
                        .facts(
                                notice,
                                "BT-21-Procedure",
                                "BT-24-Procedure",
                                "BT-04-notice",
                                "OPP-090-Procedure",
                                "BT-22-Procedure",
                                "BT-105-Procedure",
                                "BT-88-Procedure")
                        .section(purpose())
                        .section(place())
                        .section(new Outline(wording, "2.1.3 " + wording.heading("value"))
                                .facts(notice, "BT-27-Procedure", "BT-271-Procedure"))
                        .section(new Outline(wording, "2.1.4 " + wording.heading("general-information"))
                                .fact(wording.fact(wording.heading("legal-basis"), notice, "BT-01-notice"))))
                .section();
    }

    private Outline purpose() {
        var purpose = new Outline(wording, "2.1.1 " + wording.heading("purpose")).facts(notice, "BT-23-Procedure");
        purpose.fact(wording.classification(notice, "BT-262-Procedure", "BT-26(m)-Procedure"));
        for (var further : notice.all("ND-ProcedureAdditionalCommodityClassification")) {
            purpose.fact(wording.classification(further, "BT-263-Procedure", "BT-26(a)-Procedure"));
        }
        return purpose;
    }

    private Outline place() {
        var section = new Outline(wording, "2.1.2 " + wording.heading("place-performance"));
        for (var place : notice.all("ND-ProcedurePlacePerformanceAdditionalInformation")) {
            section.facts(place, "BT-5071-Procedure", "BT-5141-Procedure", "BT-728-Procedure");
        }
        return section;
    }
}
