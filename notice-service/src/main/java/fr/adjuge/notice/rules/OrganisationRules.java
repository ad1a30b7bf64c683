package fr.adjuge.notice.rules;

import static fr.adjuge.notice.rules.NoticeRule.each;
import static fr.adjuge.notice.rules.NoticeRule.error;
import static fr.adjuge.notice.rules.NoticeRule.warning;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.notice.LotAward.WinningOffer;
import fr.adjuge.dto.tender.Buyer.Category;
import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.Grouping;
import fr.adjuge.dto.tender.Organisation;
import fr.adjuge.dto.tender.RegistrationNumber;
import fr.adjuge.notice.decp.HolderIdentifier;
import java.util.List;
import java.util.stream.Stream;

/** Who the notice names. */
final class OrganisationRules {

    private static final String FRANCE = "FRA";
    private static final String REGISTRATION = "BT-501-Organization-Company";

    static final List<NoticeRule> RULES = List.of(
            error(
                    REGISTRATION,
                    new Text(
                            "The buyer is named by its SIRET: 14 digits, with the right check digit.",
                            "L'acheteur est désigné par son SIRET : 14 chiffres, clé de contrôle juste."),
                    draft -> RegistrationNumber.of(buyer(draft)).isValidSiret()),
            error(
                    REGISTRATION,
                    new Text(
                            "Each French awardee is named by its SIRET: 14 digits, with the right check digit.",
                            "Chaque titulaire français est désigné par son SIRET : 14 chiffres, clé de contrôle juste."),
                    each(OrganisationRules::winners, OrganisationRules::isWellRegistered)),
            warning(
                    REGISTRATION,
                    new Text(
                            "Each awardee of another country of the European Union is named by its VAT number, which the essential data ask for.",
                            "Chaque titulaire d'un autre pays de l'Union européenne est désigné par son numéro de TVA, que les"
                                    + " données essentielles demandent."),
                    each(OrganisationRules::winners, HolderIdentifier::fits)),
            warning(
                    REGISTRATION,
                    new Text(
                            "The court, the mediator and the sender are named by their SIRET, if they have one.",
                            "La juridiction, le médiateur et l'émetteur sont désignés par leur SIRET, s'ils en ont un."),
                    each(OrganisationRules::others, OrganisationRules::isWellRegistered)),
            error(
                    "OPT-300-Tenderer",
                    new Text("The buyer is not its own awardee.", "L'acheteur n'est pas son propre titulaire."),
                    draft -> winners(draft).stream()
                            .map(RegistrationNumber::of)
                            .noneMatch(RegistrationNumber.of(buyer(draft))::equals)),
            error(
                    "OPT-300-Tenderer",
                    new Text(
                            "An awardee alone is no group, and a group has several members.",
                            "Un titulaire seul n'est pas un groupement, et un groupement a plusieurs membres."),
                    each(OrganisationRules::winningOffers, OrganisationRules::groupingFitsMembers)),
            error(
                    "OPP-070-notice",
                    new Text(
                            "A contracting entity publishes a notice of subtype 30, not 29.",
                            "Une entité adjudicatrice publie un avis du sous-type 30 et non 29."),
                    draft -> draft.award().consultation().buyer().category() != Category.ENTITY),
            warning(
                    "BT-507-Organization-Company",
                    new Text(
                            "The NUTS code of each French organisation is that of the département of its postal code.",
                            "Le code NUTS de chaque organisation française est celui du département de son code postal."),
                    each(OrganisationRules::all, OrganisationRules::isInItsDepartment)),
            warning(
                    "BT-5071-Procedure",
                    new Text(
                            "The NUTS code of the place of performance is that of the département of the essential data.",
                            "Le code NUTS du lieu d'exécution est celui du département des données essentielles."),
                    OrganisationRules::placeFitsDepartment));

    private OrganisationRules() {}

    private static Organisation buyer(NoticeDraft draft) {
        return draft.award().consultation().buyer().organisation();
    }

    private static List<WinningOffer> winningOffers(NoticeDraft draft) {
        return draft.award().lots().stream().map(lot -> lot.winner()).toList();
    }

    private static List<Organisation> winners(NoticeDraft draft) {
        return winningOffers(draft).stream()
                .flatMap(offer -> offer.members().stream())
                .map(Company::organisation)
                .toList();
    }

    private static List<Organisation> others(NoticeDraft draft) {
        var consultation = draft.award().consultation();
        return Stream.of(
                        Stream.of(consultation.remedies().court()),
                        consultation.remedies().mediator().stream(),
                        consultation.eSender().stream())
                .flatMap(organisations -> organisations)
                .toList();
    }

    private static List<Organisation> all(NoticeDraft draft) {
        return Stream.of(List.of(buyer(draft)), winners(draft), others(draft))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isWellRegistered(Organisation organisation) {
        return !isFrench(organisation) || RegistrationNumber.of(organisation).isValidSiret();
    }

    private static boolean groupingFitsMembers(WinningOffer offer) {
        return (offer.grouping() == Grouping.ALONE) == (offer.members().size() == 1);
    }

    private static boolean isInItsDepartment(Organisation organisation) {
        var address = organisation.address();
        return !isFrench(organisation)
                || address.nutsCode()
                        .flatMap(Departments::of)
                        .flatMap(department -> address.postalCode()
                                .map(postalCode -> Departments.hasPostalCode(department, postalCode)))
                        .orElse(true);
    }

    private static boolean placeFitsDepartment(NoticeDraft draft) {
        var place = draft.award().consultation().subject().place();
        return place.nutsCode()
                .flatMap(Departments::of)
                .map(place.departmentCode()::equals)
                .orElse(true);
    }

    private static boolean isFrench(Organisation organisation) {
        return organisation.address().countryCode().equals(FRANCE);
    }
}
