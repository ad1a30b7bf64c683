package fr.adjuge.notice.decp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.notice.AwardRecord;
import fr.adjuge.eforms.validation.Finding;
import fr.adjuge.notice.Awards;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The two example procedures as essential data, and what the official schema lets pass. */
class DecpTest {

    private static final LocalDate CHAMBRES_PUBLISHED = LocalDate.of(2025, 9, 17);
    private static final LocalDate INRAE_PUBLISHED = LocalDate.of(2025, 6, 27);
    private static final DecpCheck CHECK = DecpCheck.load();

    @Test
    void tellsTheCallCentreContract() throws IOException {
        var contract = written(Awards.chambres(), CHAMBRES_PUBLISHED);

        // 24 months and twice 12: 48. The five facts that no notice holds were asked of the buyer.
        assertThat(contract).isEqualTo(new ObjectMapper().readTree("""
                {
                  "id": "2025-07",
                  "acheteur": {"id": "18007004700014"},
                  "nature": "Marché",
                  "objet": "FOURNITURE D'UN SERVICE DE CENTRE D'APPEL EN MODE SAAS POUR LE SERVICE CLIENT INTERNE DE CHAMBRES D'AGRICULTURE FRANCE",
                  "codeCPV": "79512000",
                  "techniques": {"technique": ["Accord-cadre"]},
                  "modalitesExecution": {"modaliteExecution": ["Bons de commande"]},
                  "marcheInnovant": false,
                  "ccag": "Techniques de l'information et de la communication",
                  "offresRecues": 8,
                  "attributionAvance": false,
                  "tauxAvance": 0,
                  "typeGroupementOperateurs": "Pas de groupement",
                  "procedure": "Appel d'offres ouvert",
                  "lieuExecution": {"code": "75", "typeCode": "Code département"},
                  "dureeMois": 48,
                  "dateNotification": "2025-09-12",
                  "datePublicationDonnees": "2025-09-17",
                  "montant": 290000.00,
                  "typesPrix": {"typePrix": ["Définitif révisable"]},
                  "formePrix": "Unitaire",
                  "sousTraitanceDeclaree": false,
                  "titulaires": [{"titulaire": {"typeIdentifiant": "SIRET", "id": "81193436300482"}}],
                  "considerationsSociales": {"considerationSociale": ["Critère social"]},
                  "considerationsEnvironnementales": {"considerationEnvironnementale": ["Critère environnemental"]}
                }
                """));
    }

    @Test
    void tellsTheHarvesterContract() throws IOException {
        var contract = written(Awards.inrae(), INRAE_PUBLISHED);

        assertThat(contract.at("/id").asText()).isEqualTo("C24-2025-006");
        assertThat(contract.at("/ccag").asText()).isEqualTo("Fournitures courantes et services");
        assertThat(contract.at("/typesPrix/typePrix/0").asText()).isEqualTo("Définitif ferme");
        assertThat(contract.at("/formePrix").asText()).isEqualTo("Forfaitaire");
        assertThat(contract.at("/dureeMois").asInt()).isEqualTo(8);
        assertThat(contract.at("/montant").decimalValue()).isEqualByComparingTo("259999");
        assertThat(contract.at("/lieuExecution/code").asText()).isEqualTo("34");
        assertThat(contract.at("/dateNotification").asText()).isEqualTo("2025-06-25");
        assertThat(contract.at("/datePublicationDonnees").asText()).isEqualTo("2025-06-27");
        assertThat(contract.at("/techniques/technique/0").asText()).isEqualTo("Sans objet");
    }

    @Test
    void isValidForBothProcedures() {
        assertThat(CHECK.findings(DecpContent.of(Awards.chambres(), CHAMBRES_PUBLISHED)))
                .isEmpty();
        assertThat(CHECK.findings(DecpContent.of(Awards.inrae(), INRAE_PUBLISHED)))
                .isEmpty();
    }

    @Test
    void keepsToTheCodesOfTheSchema() {
        assertThat(rulesFor(data -> data.put("ccag", "FCS"), CHAMBRES_PUBLISHED))
                .containsExactly("schema:enum");
        assertThat(rulesFor(data -> data.put("contractId", "INRAE-C24-2025-006"), CHAMBRES_PUBLISHED))
                .containsExactly("schema:maxLength");
    }

    @Test
    void findsWhatTheSchemaLetsPass() {
        assertThat(rulesFor(data -> data.put("advanceRate", 0.1), CHAMBRES_PUBLISHED))
                .containsExactly("tauxAvance");
        assertThat(rulesFor(
                        data -> data.withArray("socialConsiderations").add("Pas de considération sociale"),
                        CHAMBRES_PUBLISHED))
                .containsExactly("considerationsSociales");
        assertThat(rulesFor(data -> data.withArray("executionModes").add("Sans objet"), CHAMBRES_PUBLISHED))
                .containsExactly("modalitesExecution");
    }

    @Test
    void isPublishedWithinTwoMonthsOfTheNotification() {
        // Notified on 12 September 2025.
        assertThat(rulesFor(data -> {}, LocalDate.of(2025, 9, 11))).containsExactly("datePublicationDonnees");
        assertThat(rulesFor(data -> {}, LocalDate.of(2025, 9, 12))).isEmpty();
        assertThat(rulesFor(data -> {}, LocalDate.of(2025, 11, 12))).isEmpty();
        assertThat(rulesFor(data -> {}, LocalDate.of(2025, 11, 13))).containsExactly("datePublicationDonnees");
    }

    private static List<String> rulesFor(Consumer<ObjectNode> change, LocalDate publishedOn) {
        var award = Awards.chambres(record -> change.accept((ObjectNode) record.at("/consultation/essentialData")));
        return CHECK.findings(DecpContent.of(award, publishedOn)).stream()
                .map(Finding::ruleId)
                .toList();
    }

    private static JsonNode written(AwardRecord award, LocalDate publishedOn) throws IOException {
        var file = DecpFile.write(DecpContent.of(award, publishedOn));
        return new ObjectMapper().readTree(new String(file, UTF_8)).at("/marches/marche/0");
    }
}
