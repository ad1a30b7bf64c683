package fr.adjuge.notice.decp;

import static java.util.function.Predicate.isEqual;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.RegistrationNumber;
import fr.adjuge.eforms.validation.Finding;
import fr.adjuge.eforms.validation.Finding.Level;
import fr.adjuge.notice.decp.Decp.Marche;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the official schema of the essential data lets pass. To add a requirement, add a line and its test. */
final class DecpRules {

    /** @param property name of the property in the official format */
    record DecpRule(String property, Level level, Text sentence, Predicate<Marche> holdsFor) {}

    private static final int MONTHS_TO_PUBLISH = 2;
    private static final Text CONTRACT = new Text("contract %s", "marché %s");

    static final List<DecpRule> RULES = List.of(
            error(
                    "acheteur",
                    new Text(
                            "The buyer has a SIRET with the right check digit.",
                            "L'acheteur a un SIRET dont la clé de contrôle est juste."),
                    contract -> RegistrationNumber.of(contract.acheteur().id()).isValidSiret()),
            error(
                    "titulaires",
                    new Text(
                            "Each holder named by a SIRET has one with the right check digit.",
                            "Chaque titulaire désigné par un SIRET en a un dont la clé de contrôle est juste."),
                    DecpRules::hasValidSirets),
            error(
                    "typeGroupementOperateurs",
                    new Text(
                            "A group has several holders, a holder alone is no group.",
                            "Un groupement a plusieurs titulaires, un titulaire seul n'est pas un groupement."),
                    contract -> contract.typeGroupementOperateurs().equals("Pas de groupement")
                            == (contract.titulaires().size() == 1)),
            error(
                    "tauxAvance",
                    new Text(
                            "Without an advance, the rate of the advance is zero.",
                            "Sans avance, le taux de l'avance est nul."),
                    contract -> contract.attributionAvance()
                            || contract.tauxAvance().signum() == 0),
            error(
                    "datePublicationDonnees",
                    new Text(
                            "The data are published after the notification of the contract.",
                            "Les données sont publiées après la notification du marché."),
                    contract -> !contract.datePublicationDonnees().isBefore(contract.dateNotification())),
            warning(
                    "datePublicationDonnees",
                    new Text(
                            "The data are published at the latest two months after the notification of the contract.",
                            "Les données sont publiées au plus tard deux mois après la notification du marché."),
                    contract -> !contract.datePublicationDonnees()
                            .isAfter(contract.dateNotification().plusMonths(MONTHS_TO_PUBLISH))),
            error(
                    "modalitesExecution",
                    new Text("“Sans objet” stands alone.", "« Sans objet » ne se combine pas."),
                    contract -> standsAlone(
                            "Sans objet", contract.modalitesExecution().modaliteExecution())),
            error(
                    "considerationsSociales",
                    new Text(
                            "“Pas de considération sociale” stands alone.",
                            "« Pas de considération sociale » ne se combine pas."),
                    contract -> standsAlone(
                            "Pas de considération sociale",
                            contract.considerationsSociales().considerationSociale())),
            error(
                    "considerationsEnvironnementales",
                    new Text(
                            "“Pas de considération environnementale” stands alone.",
                            "« Pas de considération environnementale » ne se combine pas."),
                    contract -> standsAlone(
                            "Pas de considération environnementale",
                            contract.considerationsEnvironnementales().considerationEnvironnementale())));

    private DecpRules() {}

    static List<Finding> findings(Marche contract) {
        return RULES.stream()
                .filter(rule -> !rule.holdsFor().test(contract))
                .map(rule -> new Finding(
                        rule.property(),
                        rule.level(),
                        Optional.empty(),
                        rule.sentence(),
                        "",
                        CONTRACT.with(contract.id())))
                .toList();
    }

    private static DecpRule error(String property, Text sentence, Predicate<Marche> holdsFor) {
        return new DecpRule(property, Level.ERROR, sentence, holdsFor);
    }

    private static DecpRule warning(String property, Text sentence, Predicate<Marche> holdsFor) {
        return new DecpRule(property, Level.WARNING, sentence, holdsFor);
    }

    private static boolean hasValidSirets(Marche contract) {
        return contract.titulaires().stream()
                .map(Decp.TitulaireItem::titulaire)
                .allMatch(holder -> !holder.typeIdentifiant().equals("SIRET")
                        || RegistrationNumber.of(holder.id()).isValidSiret());
    }

    private static boolean standsAlone(String value, List<String> values) {
        return values.size() == 1 || values.stream().noneMatch(isEqual(value));
    }
}
