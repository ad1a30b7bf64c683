package fr.adjuge.stack.play;

import fr.adjuge.stack.document.Pdf;
import fr.adjuge.stack.document.Spreadsheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of one offer: those that the consultation asks for, made of the company's own data. */
final class OfferFiles {

    private final ExampleOffer offer;
    private final String reference;

    OfferFiles(ExampleOffer offer, String reference) {
        this.offer = offer;
        this.reference = reference;
    }

    /** By name, in the order in which the company lists them. */
    Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("DC1.pdf", Pdf.of("Lettre de candidature (DC1)", candidate()));
        files.put("DC2.pdf", Pdf.of("Déclaration du candidat (DC2)", candidate()));
        if (offer.givesReferences()) {
            files.put("references.pdf", Pdf.of("Références similaires des trois dernières années", candidate()));
        }
        files.put("acte-engagement.pdf", Pdf.of("Acte d'engagement", commitment()));
        files.put("memoire-technique.pdf", Pdf.of("Mémoire technique", proposal()));
        files.put("offre-financiere.xlsx", Spreadsheet.of(prices()));
        files.put("RIB.pdf", Pdf.of("Relevé d'identité bancaire", List.of("Titulaire : " + offer.company())));
        return files;
    }

    private List<String> candidate() {
        return List.of(
                "Consultation " + reference,
                "Candidat : " + offer.company(),
                "SIRET : " + offer.siret(),
                "Se présente seul.");
    }

    private List<String> commitment() {
        var lines = new ArrayList<>(candidate());
        lines.add("S'engage, sur la base de son offre, au prix de " + offer.price() + " € HT.");
        for (var option : offer.optionPrices().properties()) {
            lines.add(option.getKey() + " : " + option.getValue().asText() + " € HT.");
        }
        return lines;
    }

    private List<String> proposal() {
        return List.of(
                "Consultation " + reference,
                offer.company() + " présente ici les moyens et la méthode qu'elle mettra en œuvre.",
                "Fichier d'exemple : les notes et leurs motifs sont ceux des données de démonstration.");
    }

    private List<List<String>> prices() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Désignation", "Montant HT en euros"));
        rows.add(List.of("Offre de base", offer.price()));
        for (var option : offer.optionPrices().properties()) {
            rows.add(List.of(option.getKey(), option.getValue().asText()));
        }
        return rows;
    }
}
