package fr.adjuge.notice.content;

import static fr.adjuge.notice.content.Amounts.sum;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.Consultation.ContractNature;
import fr.adjuge.dto.tender.Consultation.Place;
import fr.adjuge.dto.tender.Procedure;
import fr.adjuge.eforms.writing.FieldValue;
import fr.adjuge.eforms.writing.NoticeNode;
import java.util.List;
import java.util.Optional;

/** Sections 1 and 2 of the notice: the buyer, and the procedure as a whole. */
final class ProcedureSection {

    private ProcedureSection() {}

    static void fill(NoticeNode notice, AwardRecord award, NamedOrganisations organisations) {
        var consultation = award.consultation();
        buyer(notice.add("ND-ContractingParty"), consultation, organisations);
        notice.add("ND-PreviousNoticeReference").set("OPP-090-Procedure", award.contractNotice());
        procedure(notice, consultation.procedure());
        scope(notice, consultation);
        if (AwardedLot.allIn(award).stream().anyMatch(AwardedLot::isFramework)) {
            notice.set("BT-271-Procedure", frameworkMaximum(consultation.lots()).map(Amounts::amount));
        }
    }

    private static void buyer(NoticeNode party, Consultation consultation, NamedOrganisations organisations) {
        var buyer = consultation.buyer();
        party.set("BT-508-Procedure-Buyer", buyer.profileUrl().map(FieldValue::text))
                .set("BT-10-Procedure-Buyer", buyer.activity())
                .set("BT-11-Procedure-Buyer", buyer.legalType())
                .set("OPT-300-Procedure-Buyer", organisations.idOf(buyer.organisation()));
        consultation.eSender().ifPresent(eSender -> party.add("ND-ServiceProviderParty")
                .set("OPT-030-Procedure-SProvider", "ted-esen")
                .set("OPT-300-Procedure-SProvider", organisations.idOf(eSender)));
    }

    private static void procedure(NoticeNode notice, Procedure procedure) {
        notice.set("BT-88-Procedure", procedure.description().map(FieldValue::text))
                .set("BT-105-Procedure", code(procedure.type()));
    }

    private static void scope(NoticeNode notice, Consultation consultation) {
        var subject = consultation.subject();
        notice.set("BT-21-Procedure", subject.title())
                .set("BT-22-Procedure", consultation.reference())
                .set("BT-23-Procedure", code(subject.nature()))
                .set("BT-24-Procedure", subject.description())
                .set("BT-27-Procedure", estimate(consultation.lots()).map(Amounts::amount))
                .set("BT-262-Procedure", cpv(subject.mainCpv()));
        subject.additionalCpvs().forEach(code -> notice.add("ND-ProcedureAdditionalCommodityClassification")
                .set("BT-263-Procedure", cpv(code)));
        place(notice.add("ND-ProcedurePlacePerformanceAdditionalInformation"), "Procedure", subject.place());
    }

    /** The lots' estimates added up; none unless every lot has one, since a part is not the estimate of the whole. */
    private static Optional<Money> estimate(List<AnnouncedLot> lots) {
        var estimates = lots.stream()
                .flatMap(lot -> lot.estimatedValueExcludingVat().stream())
                .toList();
        return estimates.size() == lots.size() ? sum(estimates) : Optional.empty();
    }

    private static Optional<Money> frameworkMaximum(List<AnnouncedLot> lots) {
        return sum(lots.stream()
                .flatMap(lot -> lot.framework().stream())
                .map(AnnouncedLot.Framework::maximumExcludingVat)
                .toList());
    }

    /** The place of performance, the same three fields for the procedure and for a lot. */
    static void place(NoticeNode node, String level, Place place) {
        node.set("BT-5071-" + level, place.nutsCode().map(FieldValue::text))
                .set("BT-5141-" + level, place.countryCode())
                .set("BT-728-" + level, place.description().map(FieldValue::text));
    }

    /** Eight digits: the notice does not take the check digit. */
    static String cpv(String code) {
        return code.substring(0, 8);
    }

    static String code(ContractNature nature) {
        return switch (nature) {
            case WORKS -> "works";
            case SUPPLIES -> "supplies";
            case SERVICES -> "services";
        };
    }

    private static String code(Procedure.Type type) {
        return switch (type) {
            case OPEN -> "open";
        };
    }
}
