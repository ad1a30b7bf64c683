package fr.adjuge.notice.decp;

import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.dto.tender.Company;
import fr.adjuge.dto.tender.EssentialData;
import fr.adjuge.dto.tender.Grouping;
import fr.adjuge.dto.tender.Procedure;
import fr.adjuge.dto.tender.RegistrationNumber;
import fr.adjuge.notice.content.AwardedLot;
import fr.adjuge.notice.decp.Decp.Acheteur;
import fr.adjuge.notice.decp.Decp.ConsiderationsEnvironnementales;
import fr.adjuge.notice.decp.Decp.ConsiderationsSociales;
import fr.adjuge.notice.decp.Decp.LieuExecution;
import fr.adjuge.notice.decp.Decp.Marche;
import fr.adjuge.notice.decp.Decp.Marches;
import fr.adjuge.notice.decp.Decp.ModalitesExecution;
import fr.adjuge.notice.decp.Decp.Techniques;
import fr.adjuge.notice.decp.Decp.TitulaireItem;
import fr.adjuge.notice.decp.Decp.TypesPrix;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The essential data that an award record makes: one contract for each lot. */
public final class DecpContent {

    private DecpContent() {}

    /** @param publishedOn the day the data are published for the first time */
    public static Decp of(AwardRecord award, LocalDate publishedOn) {
        return new Decp(new Marches(AwardedLot.allIn(award).stream()
                .map(lot -> marche(award, lot, publishedOn))
                .toList()));
    }

    private static Marche marche(AwardRecord award, AwardedLot lot, LocalDate publishedOn) {
        var consultation = award.consultation();
        var subject = consultation.subject();
        var data = consultation.essentialData();
        var contract = lot.award().contract();
        var winner = lot.award().winner();
        var duration = lot.announced().duration();
        return new Marche(
                contractId(award, lot, data),
                new Acheteur(RegistrationNumber.of(consultation.buyer().organisation())
                        .plain()),
                "Marché",
                award.lots().size() == 1 ? subject.title() : lot.announced().title(),
                subject.mainCpv().substring(0, 8),
                new Techniques(List.of(lot.isFramework() ? "Accord-cadre" : "Sans objet")),
                new ModalitesExecution(data.executionModes()),
                data.innovative(),
                data.ccag(),
                lot.award().received().total(),
                data.advanceGranted(),
                data.advanceRate(),
                grouping(winner.grouping()),
                procedure(consultation.procedure().type()),
                new LieuExecution(subject.place().departmentCode(), "Code département"),
                contract.months() + duration.renewals() * duration.monthsPerRenewal(),
                contract.notifiedOn(),
                publishedOn,
                lot.publishedValue().amount(),
                new TypesPrix(data.priceTypes()),
                data.priceForm(),
                winner.subcontracted(),
                winner.members().stream().map(DecpContent::titulaire).toList(),
                new ConsiderationsSociales(data.socialConsiderations()),
                new ConsiderationsEnvironnementales(data.environmentalConsiderations()));
    }

    /** The announced identifier; where it stands for several contracts, each adds its number. */
    private static String contractId(AwardRecord award, AwardedLot lot, EssentialData data) {
        return award.consultation().lots().size() == 1
                ? data.contractId()
                : String.format(
                        Locale.ROOT,
                        "%s-%s",
                        data.contractId(),
                        lot.announced().id().substring(6));
    }

    private static String grouping(Grouping grouping) {
        return switch (grouping) {
            case ALONE -> "Pas de groupement";
            case JOINT -> "Conjoint";
            case SOLIDARY -> "Solidaire";
        };
    }

    private static String procedure(Procedure.Type type) {
        return switch (type) {
            case OPEN -> "Appel d'offres ouvert";
        };
    }

    private static TitulaireItem titulaire(Company company) {
        return new TitulaireItem(HolderIdentifier.of(company.organisation()));
    }
}
