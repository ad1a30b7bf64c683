package fr.adjuge.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.scoring.EvaluationRequest;
import fr.adjuge.dto.scoring.MarkView;
import fr.adjuge.dto.scoring.ScoringRequest;
import fr.adjuge.scoring.InraeRequests;
import fr.adjuge.scoring.exchange.CanonicalForm;
import fr.adjuge.scoring.exchange.ScoredRequest;
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
import java.util.Optional;
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
                .contains("ex æquo au rang 2 : Société fictive F, Société fictive G")
                .contains("<th scope=\"row\">Société fictive D</th><td>éliminée</td>")
                .contains("1, pour un minimum de 2");
    }

    @Test
    void showsEveryReasonAndEveryStepOfTheComputation() {
        assertThat(ReportPage.html(INRAE))
                .contains("motif de mesures pour A")
                .contains("2,8 × 4 ÷ 3,2")
                .contains("4 × (1 + 213359) ÷ (1 + 243839)")
                .contains("Note totale</strong> = 69/20 ≈ 3,450000");
    }

    @Test
    void showsTheRankingOfEveryCombinationOfOptions() {
        assertThat(ReportPage.html(INRAE))
                .contains("<th scope=\"row\">PSE-1 + PSE-2 + PSE-3</th>")
                .contains("1. Société fictive B (3,62), 2. Société fictive G");
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
                .contains("Société fictive A : 319999,00, 2,50 points de qualité");
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
                .contains("2;RANKED;F;Société fictive F;243839,00;;Note totale;;;;;69/20;3,450000")
                .contains(
                        "2;RANKED;F;Société fictive F;243839,00;valeur-technique;Valeur technique;14/5;2,800000;7/2;3,500000;77/40;1,925000")
                .hasSize(59);
        keep("figures.xlsx", XlsxFile.write(FigureTable.of(INRAE)));
        try (var zip = new ZipFile("target/report/figures.xlsx")) {
            assertThat(zip.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
        }
    }

    @Test
    void tellsAnUnsuccessfulTendererItsOwnMarksAndOfTheAwardeeOnlyWhatIsDue() {
        var extract = ReportPage.extract(
                INRAE, INRAE.outcome("F").orElseThrow(), INRAE.outcome("B").orElseThrow());

        assertThat(extract)
                .contains("Votre offre est classée 2e ex æquo.")
                .contains("Attributaire : Société fictive B. Montant de l'offre comparée : 259\u00a0999,00\u00a0€.")
                .contains("motif de mesures pour F")
                .doesNotContain("pour B", "Société fictive A", "Société fictive C", "Société fictive G", "alice");
        assertThat(ReportPage.extract(
                        INRAE,
                        INRAE.outcome("D").orElseThrow(),
                        INRAE.outcome("B").orElseThrow()))
                .contains("est pas classée.")
                .contains("note éliminatoire");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(ReportPage.html(INRAE)).isEqualTo(ReportPage.html(inrae()));
    }

    private static ReportedEvaluation inrae() {
        var request = CanonicalForm.read(InraeRequests.evaluation("FROM_THE_START"), EvaluationRequest.class);
        var scored = ScoredRequest.of(CanonicalForm.read(InraeRequests.scoring(), ScoringRequest.class));
        var closedAt = OffsetDateTime.parse("2025-06-06T17:00:00+02:00");
        var marks = new ArrayList<MarkView>();
        InraeRequests.MARKS.forEach((offer, given) -> {
            for (var i = 0; i < given.length; i++) {
                var criterion = InraeRequests.MARKED.get(i);
                marks.add(new MarkView(
                        offer,
                        criterion,
                        "alice",
                        BigDecimal.valueOf(given[i]),
                        Optional.empty(),
                        "motif de " + criterion + " pour " + offer,
                        closedAt));
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
