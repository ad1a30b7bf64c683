package fr.adjuge.notice.html;

import fr.adjuge.eforms.reading.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who is named in the notice, and what each does in it: section 8. */
final class OrganisationSections {

    /** The fields that give an organisation a role in a lot or in the contract, with the name of the role. */
    private enum Role {
        ADDITIONAL_INFORMATION("organisation-providing-info-procedure", "ND-Lot", "OPT-301-Lot-AddInfo"),
        REVIEW("organisation-review", "ND-Lot", "OPT-301-Lot-ReviewOrg"),
        REVIEW_INFORMATION("organisation-providing-info-review", "ND-Lot", "OPT-301-Lot-ReviewInfo"),
        MEDIATION("organisation-mediation", "ND-Lot", "OPT-301-Lot-Mediator"),
        SIGNATURE("organisation-signing-contract", "ND-ContractSignatory", "OPT-300-Contract-Signatory"),
        TENDERER("organisation-tenderer", "ND-Tenderer", "OPT-300-Tenderer");

        private final String key;
        private final String nodeId;
        private final String fieldId;

        Role(String key, String nodeId, String fieldId) {
            this.key = key;
            this.nodeId = nodeId;
            this.fieldId = fieldId;
        }
    }

    private final Place notice;
    private final Wording wording;

    OrganisationSections(Place notice, Wording wording) {
        this.notice = notice;
        this.wording = wording;
    }

    Section organisations() {
        var section = new Outline(wording, "Section 8 - " + wording.heading("organisations"));
        notice.all("ND-Organization").forEach(organisation -> section.section(organisation(organisation)));
        return section.section();
    }

    private Outline organisation(Place organisation) {
        var id = organisation.text("OPT-200-Organization-Company").orElse("");
        var facts = new Outline(wording, "8.1 " + id)
                .facts(organisation, "BT-500-Organization-Company", "BT-165-Organization-Company");
        organisation
                .all("ND-CompanyLegalEntity")
                .forEach(legalEntity -> facts.facts(legalEntity, "BT-501-Organization-Company"));
        facts.facts(
                organisation,
                "BT-510(a)-Organization-Company",
                "BT-513-Organization-Company",
                "BT-512-Organization-Company",
                "BT-507-Organization-Company",
                "BT-514-Organization-Company",
                "BT-506-Organization-Company",
                "BT-503-Organization-Company",
                "BT-505-Organization-Company");
        buyers(id).forEach(buyer -> facts.facts(buyer, "BT-508-Procedure-Buyer"));
        return facts.fact(Fact.of(wording.heading("roles"), roles(id)));
    }

    private List<String> roles(String id) {
        var roles = new ArrayList<String>();
        if (!buyers(id).isEmpty()) {
            roles.add(wording.heading("buyer"));
        }
        for (var provider : notice.all("ND-ServiceProviderParty")) {
            if (provider.texts("OPT-300-Procedure-SProvider").contains(id)) {
                provider.readings("OPT-030-Procedure-SProvider").forEach(type -> roles.add(wording.code(type)));
            }
        }
        for (var role : Role.values()) {
            if (notice.all(role.nodeId).stream()
                    .anyMatch(place -> place.texts(role.fieldId).contains(id))) {
                roles.add(wording.heading(role.key));
            }
        }
        var lots = lotsWonBy(id);
        if (!lots.isEmpty()) {
            var winner = wording.heading("winner-lots");
            roles.add(winner.substring(0, 1).toUpperCase(Locale.FRENCH) + winner.substring(1) + " : "
                    + String.join(", ", lots));
        }
        return roles;
    }

    private List<Place> buyers(String id) {
        return notice.all("ND-ContractingParty").stream()
                .filter(party -> party.texts("OPT-300-Procedure-Buyer").contains(id))
                .toList();
    }

    /** Tenders are in an award notice because they won. */
    private List<String> lotsWonBy(String id) {
        var parties = notice.all("ND-TenderingParty").stream()
                .filter(party -> party.all("ND-Tenderer").stream()
                        .anyMatch(tenderer -> tenderer.texts("OPT-300-Tenderer").contains(id)))
                .flatMap(party -> party.texts("OPT-210-Tenderer").stream())
                .toList();
        return notice.all("ND-LotTender").stream()
                .filter(tender -> tender.texts("OPT-310-Tender").stream().anyMatch(parties::contains))
                .flatMap(tender -> tender.texts("BT-13714-Tender").stream())
                .distinct()
                .toList();
    }
}
