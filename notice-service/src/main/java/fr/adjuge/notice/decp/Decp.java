package fr.adjuge.notice.decp;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A file of essential data. The names are those of the official format, word for word. */
public record Decp(Marches marches) {

    public record Marches(List<Marche> marche) {}

    /**
     * One contract.
     *
     * @param dureeMois renewals included
     * @param montant without VAT; of a framework agreement, its maximum
     */
    @JsonPropertyOrder({"id", "acheteur", "nature", "objet", "codeCPV"})
    public record Marche(
            String id,
            Acheteur acheteur,
            String nature,
            String objet,
            String codeCPV,
            Techniques techniques,
            ModalitesExecution modalitesExecution,
            boolean marcheInnovant,
            String ccag,
            int offresRecues,
            boolean attributionAvance,
            BigDecimal tauxAvance,
            String typeGroupementOperateurs,
            String procedure,
            LieuExecution lieuExecution,
            int dureeMois,
            LocalDate dateNotification,
            LocalDate datePublicationDonnees,
            BigDecimal montant,
            TypesPrix typesPrix,
            String formePrix,
            boolean sousTraitanceDeclaree,
            List<TitulaireItem> titulaires,
            ConsiderationsSociales considerationsSociales,
            ConsiderationsEnvironnementales considerationsEnvironnementales) {}

    public record Acheteur(String id) {}

    public record Techniques(List<String> technique) {}

    public record ModalitesExecution(List<String> modaliteExecution) {}

    public record LieuExecution(String code, String typeCode) {}

    public record TypesPrix(List<String> typePrix) {}

    public record TitulaireItem(Titulaire titulaire) {}

    public record Titulaire(String typeIdentifiant, String id) {}

    public record ConsiderationsSociales(List<String> considerationSociale) {}

    public record ConsiderationsEnvironnementales(List<String> considerationEnvironnementale) {}
}
