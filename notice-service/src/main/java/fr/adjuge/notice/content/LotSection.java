package fr.adjuge.notice.content;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.scoring.ScoringMethod.PricedOption;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Procedure;
import fr.adjuge.dto.tender.Remedies;
import fr.adjuge.eforms.writing.FieldValue;
import fr.adjuge.eforms.writing.NoticeNode;
import java.util.List;
import java.util.Optional;

/** Section 5 of the notice: one lot, as it was announced. */
final class LotSection {

    private LotSection() {}

    static void fill(NoticeNode node, AwardedLot lot, Consultation consultation, NamedOrganisations organisations) {
        var announced = lot.announced();
        scope(node, announced, consultation);
        duration(node, announced);
        techniques(node, lot, consultation.procedure());
        remedies(node, consultation.remedies(), organisations);
        node.set("OPT-301-Lot-AddInfo", organisations.idOf(consultation.buyer().organisation()));
        CriteriaSection.fill(node, announced.method());
    }

    private static void scope(NoticeNode node, AnnouncedLot lot, Consultation consultation) {
        var subject = consultation.subject();
        node.set("BT-137-Lot", lot.id())
                .set("BT-21-Lot", lot.title())
                .set("BT-22-Lot", reference(lot, consultation))
                .set("BT-23-Lot", ProcedureSection.code(subject.nature()))
                .set("BT-24-Lot", lot.description())
                .set("BT-27-Lot", lot.estimatedValueExcludingVat().map(Amounts::amount))
                .set("BT-262-Lot", ProcedureSection.cpv(subject.mainCpv()))
                .set("BT-300-Lot", lot.additionalInformation().map(FieldValue::text));
        if (consultation.lots().size() > 1) {
            node.set("BT-271-Lot", lot.framework().map(framework -> Amounts.amount(framework.maximumExcludingVat())));
        }
        subject.additionalCpvs().forEach(code -> node.add("ND-LotAdditionalClassification")
                .set("BT-263-Lot", ProcedureSection.cpv(code)));
        ProcedureSection.place(node.add("ND-LotPlacePerformance"), "Lot", subject.place());
    }

    /** The buyer's own; where there are several lots, each needs one of its own (BR-BT-00022-0241). */
    private static String reference(AnnouncedLot lot, Consultation consultation) {
        return consultation.lots().size() == 1 ? consultation.reference() : consultation.reference() + "-" + lot.id();
    }

    private static void duration(NoticeNode node, AnnouncedLot lot) {
        var duration = lot.duration();
        node.set("BT-36-Lot", FieldValue.months(duration.months()))
                .set("BT-54-Lot", options(lot.method().options()));
        if (duration.renewals() > 0) {
            node.set("BT-58-Lot", FieldValue.number(duration.renewals()))
                    .set("BT-57-Lot", duration.renewalTerms().map(FieldValue::text));
        }
    }

    private static Optional<FieldValue> options(List<PricedOption> options) {
        return Optional.of(options.stream()
                        .map(option -> option.id() + " : " + option.name())
                        .collect(joining("\n")))
                .filter(text -> !text.isEmpty())
                .map(FieldValue::text);
    }

    private static void techniques(NoticeNode node, AwardedLot lot, Procedure procedure) {
        node.set("BT-60-Lot", procedure.euFunded() ? "eu-funds" : "no-eu-funds")
                .set("BT-115-Lot", FieldValue.indicator(procedure.coveredByGpa()))
                .set("BT-765-Lot", lot.isFramework() ? "fa-wo-rc" : "none")
                .set("BT-766-Lot", "none")
                .set("BT-767-Lot", FieldValue.indicator(false));
    }

    private static void remedies(NoticeNode node, Remedies remedies, NamedOrganisations organisations) {
        node.set("BT-99-Lot", remedies.terms())
                .set("OPT-301-Lot-ReviewInfo", organisations.idOf(remedies.court()))
                .set("OPT-301-Lot-ReviewOrg", organisations.idOf(remedies.court()))
                .set(
                        "OPT-301-Lot-Mediator",
                        remedies.mediator().map(organisations::idOf).map(FieldValue::text));
    }
}
