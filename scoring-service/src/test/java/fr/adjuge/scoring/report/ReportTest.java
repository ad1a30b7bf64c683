package fr.adjuge.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.frozen.CanonicalForm;
import fr.adjuge.scoring.frozen.ScoredRequest;
import fr.adjuge.scoring.sheet.CsvFile;
import fr.adjuge.scoring.sheet.XlsxFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** The report of the worked example of INRAE. Its files are left in {@code target/report} to be looked at. */
class ReportTest {

    static final ReportedEvaluation INRAE = inrae();

    @Test
    void showsTheRankingWithItsTieAndItsEliminatedOffer() {
        assertThat(ReportPage.html(INRAE))
                .contains(
                        "<td>1</td><th scope=\"row\">Société fictive B</th><td class=\"number\">259\u00a0999,00\u00a0€</td>")
                .contains("<td>2 ex æquo</td><th scope=\"row\">Société fictive F</th>")
                .contains("<td class=\"number total\">3,45</td>")
                .contains("Ex æquo au rang 2 : Société fictive F, Société fictive G")
                .contains("<th scope=\"row\">Société fictive D</th><td>éliminée</td>")
                .contains("1, pour un minimum de 2");
    }

    @Test
    void showsEveryReasonAndEveryStepOfTheComputation() {
        assertThat(ReportPage.html(INRAE))
                .contains("motif de mesures pour A")
                .contains("2,8 × 4 ÷ 3,2")
                .contains("4 × (1 + 213359) ÷ (1 + 243839)")
                .contains("Prix</strong> = 5334/1625 ≈ 3,282462<")
                .contains("1,925 + 1,225 + 0,3 (Règlement de consultation INRAE-C24-2025-006, article 8.2)")
                .contains("Note totale</strong> = 69/20 = 3,45<");
    }

    @Test
    void showsTheRankingOfEveryCombinationOfOptions() {
        assertThat(ReportPage.html(INRAE))
                .contains("<h3>Options : PSE-1 + PSE-2 + PSE-3</h3>")
                // B with all three: 259 999 + 24 000 + 6 000 + 12 000
                .contains(
                        "<td>1</td><th scope=\"row\">Société fictive B</th><td class=\"number\">301\u00a0999,00\u00a0€</td>");
    }

    /** 1,925 + 1,225 + 0,3 = 3,45: rounded to two decimals they would seem to make 3,46. */
    @Test
    void showsNumbersThatAddUp() {
        assertThat(ReportPage.html(INRAE))
                .contains("<td class=\"number\">243\u00a0839,00\u00a0€</td><td class=\"number total\">3,45</td>")
                .contains(
                        "<td class=\"number\">1,925</td><td class=\"number\">1,225</td><td class=\"number\">0,30</td></tr>");
    }

    @Test
    void saysHowEachMarkIsReached() {
        assertThat(ReportPage.html(INRAE))
                .contains("Règles annoncées (Règlement de consultation INRAE-C24-2025-006, article 8.2)")
                .contains("Note : 4 × (1 + Pmin) ÷ (1 + P). Pmin = 213\u00a0359,00\u00a0€.")
                .contains("Après raccordement : note × 4 ÷ 3,20, la meilleure note.")
                .contains("une offre à 2 exactement est admise")
                .contains("Qualité des mesures proposées (20\u00a0% du critère)");
    }

    /** The lowest price, D's, is 25.01 % under the second lowest, 29.08 % under the second mean. */
    @Test
    void flagsPricesThatSeemLow() {
        assertThat(ReportPage.html(INRAE))
                .contains(
                        "la seconde moyenne : 225\u00a0615,00\u00a0€</td><td class=\"number\">29,08\u00a0% en dessous")
                .contains(
                        "<td class=\"number\">25,01\u00a0% en dessous</td><td class=\"number\">170\u00a0687,20\u00a0€</td><td><strong>oui");
    }

    @Test
    void isWellFormedAndItsChartsHaveTextAlternatives() throws Exception {
        var html = ReportPage.html(INRAE).replace("<!DOCTYPE html>", "");
        var page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(2);
        assertThat(page.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("Société fictive B : 3,61 (Valeur technique 2,06, Prix 1,15");
        assertThat(page.getElementsByTagName("desc").item(1).getTextContent())
                .contains("Société fictive A : 319\u00a0999, 2,50 points de qualité");
    }

    @Test
    void isPrintedWithItsFontsInside() {
        var pdf = ReportPdf.pdf(INRAE);

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(20_000);
        keep("report.pdf", pdf);
        keep("report.html", ReportPage.html(INRAE).getBytes(StandardCharsets.UTF_8));
    }

    /** A line of headings, nine criteria and a total for each of five offers, eight quality criteria of the sixth. */
    @Test
    void givesAllFiguresToASpreadsheet() throws IOException {
        assertThat(CsvFile.write(FigureTable.of(INRAE)).lines())
                .contains("2;classée;F;Société fictive F;243839,00;;Note totale;;;;;'69/20;3,450000")
                .contains(
                        "2;classée;F;Société fictive F;243839,00;valeur-technique;Valeur technique;'14/5;2,800000;'7/2;3,500000;'77/40;1,925000")
                .hasSize(59);
        keep("figures.xlsx", XlsxFile.write(FigureTable.of(INRAE)));
        try (var zip = new ZipFile("target/report/figures.xlsx")) {
            assertThat(zip.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
        }
    }

    @Test
    void tellsAnUnsuccessfulTendererItsOwnMarksAndOfTheAwardeeOnlyWhatIsDue() {
        var extract = extract("F");
        keep("extract.html", ReportPage.extract(extract).getBytes(StandardCharsets.UTF_8));
        keep("extract.pdf", ReportPdf.extract(extract));

        assertThat(ReportPage.extract(extract))
                .contains("Votre offre est classée 2e ex æquo. Prix comparé : 243\u00a0839,00\u00a0€.")
                .contains("Attributaire : Société fictive B. Prix comparé : 259\u00a0999,00\u00a0€.")
                .contains("motif de mesures pour F")
                .doesNotContain("pour B", "Société fictive A", "Société fictive C", "Société fictive G", "alice")
                // Of others the extract tells neither a price nor the lowest one, which is C's.
                .doesNotContain("319\u00a0999", "213\u00a0359", "250\u00a0879", "159\u00a0999");
        assertThat(ReportPage.extract(extract("D")))
                .contains("est pas classée.")
                .contains("Note éliminatoire");
    }

    private static Extract extract(String own) {
        return new Extract(
                INRAE, INRAE.outcome(own).orElseThrow(), INRAE.outcome("B").orElseThrow());
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(ReportPage.html(INRAE)).isEqualTo(ReportPage.html(inrae()));
    }

    private static ReportedEvaluation inrae() {
        var request = CanonicalForm.read(InraeRequests.evaluation("FROM_THE_START"), EvaluationRequest.class);
        var scored = ScoredRequest.of(CanonicalForm.read(InraeRequests.scoring(), ScoringRequest.class));
        var closedAt = OffsetDateTime.parse("2025-06-06T17:00:00+02:00");
        var marks = new ArrayList<ReportedMark>();
        InraeRequests.MARKS.forEach((offer, given) -> {
            for (var i = 0; i < given.length; i++) {
                var criterion = InraeRequests.MARKED.get(i);
                marks.add(new ReportedMark(
                        offer,
                        criterion,
                        List.of(),
                        BigDecimal.valueOf(given[i]),
                        "motif de " + criterion + " pour " + offer));
            }
        });
        return new ReportedEvaluation(
                request,
                scored.explainedResult(),
                CanonicalForm.hash(CanonicalForm.of(scored.frozen())),
                marks,
                closedAt);
    }

    private static void keep(String name, byte[] content) {
        try {
            var directory = Files.createDirectories(Path.of("target", "report"));
            Files.write(directory.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
