package fr.adjuge.notice.html;

import fr.adjuge.eforms.reading.Place;

/** The lots, as they were put out to tender: section 5. */
final class LotSections {

    private final Place notice;
    private final Wording wording;

    LotSections(Place notice, Wording wording) {
        this.notice = notice;
        this.wording = wording;
    }

    Section lots() {
        var section = new Outline(wording, "Section 5 - " + wording.heading("lot"));
        notice.all("ND-Lot").forEach(lot -> section.section(lot(lot)));
        return section.section();
    }

    private Outline lot(Place lot) {
        var name =
                wording.fieldName("BT-137-Lot") + " : " + lot.text("BT-137-Lot").orElse("");
        return new Outline(wording, "5.1 " + name)
                .facts(lot, "BT-21-Lot", "BT-24-Lot", "BT-22-Lot")
                .section(purpose(lot))
                .section(place(lot))
                .section(new Outline(wording, "5.1.3 " + wording.heading("estimated-duration"))
                        .facts(lot, "BT-536-Lot", "BT-537-Lot", "BT-36-Lot"))
                .section(new Outline(wording, "5.1.4 " + wording.heading("renewal"))
                        .facts(lot, "BT-58-Lot", "BT-57-Lot"))
                .section(
                        new Outline(wording, "5.1.5 " + wording.heading("value")).facts(lot, "BT-27-Lot", "BT-271-Lot"))
                .section(new Outline(wording, "5.1.6 " + wording.heading("general-information"))
                        .remark(lot, "BT-60-Lot")
                        .facts(lot, "BT-115-Lot", "BT-300-Lot"))
                .section(criteria(lot))
                .section(techniques(lot))
                .section(furtherInformation(lot));
    }

    private Outline purpose(Place lot) {
        var purpose = new Outline(wording, "5.1.1 " + wording.heading("purpose")).facts(lot, "BT-23-Lot");
        purpose.fact(wording.classification(lot, "BT-262-Lot", "BT-26(m)-Lot"));
        for (var further : lot.all("ND-LotAdditionalClassification")) {
            purpose.fact(wording.classification(further, "BT-263-Lot", "BT-26(a)-Lot"));
        }
        return purpose.group(new Outline(wording, wording.heading("options")).facts(lot, "BT-54-Lot"));
    }

    private Outline place(Place lot) {
        var section = new Outline(wording, "5.1.2 " + wording.heading("place-performance"));
        for (var place : lot.all("ND-LotPlacePerformance")) {
            section.facts(place, "BT-5071-Lot", "BT-5141-Lot", "BT-728-Lot");
        }
        return section;
    }

    private Outline criteria(Place lot) {
        var section = new Outline(wording, "5.1.10 " + wording.heading("award-criteria"));
        for (var criterion : lot.all("ND-LotAwardCriterion")) {
            section.group(new Outline(wording, wording.heading("criterion"))
                    .facts(criterion, "BT-539-Lot", "BT-734-Lot", "BT-540-Lot")
                    .fact(wording.fact(wording.heading("award-criterion-weight-dimension"), criterion, "BT-5421-Lot"))
                    .facts(criterion, "BT-541-Lot-WeightNumber"));
        }
        return section;
    }

    private Outline techniques(Place lot) {
        var section = new Outline(wording, "5.1.15 " + wording.heading("techniques"))
                .fact(wording.fact(wording.heading("framework-agreement"), lot, "BT-765-Lot"))
                .fact(wording.fact(wording.heading("dynamic-purchasing-system"), lot, "BT-766-Lot"));
        if (lot.texts("BT-767-Lot").contains("true")) {
            section.fact(wording.fact(wording.heading("electronic-auction"), lot, "BT-767-Lot"));
        }
        return section;
    }

    private Outline furtherInformation(Place lot) {
        return new Outline(wording, "5.1.16 " + wording.heading("further-info"))
                .organisations("organisation-mediation", lot, "OPT-301-Lot-Mediator")
                .organisations("organisation-review", lot, "OPT-301-Lot-ReviewOrg")
                .facts(lot, "BT-99-Lot")
                .organisations("organisation-providing-info-procedure", lot, "OPT-301-Lot-AddInfo")
                .organisations("organisation-providing-info-review", lot, "OPT-301-Lot-ReviewInfo");
    }
}
