package fr.adjuge.notice.html;

import static fr.adjuge.notice.html.NoticePageTest.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class NoticePdfTest {

    static final byte[] PDF = new NoticePdf(PAGE).pdf(NoticePageTest.notice(), List.of(), Instant.EPOCH);

    @BeforeAll
    static void useTheReferenceValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void isKeptAndReadAsTheStandardsSay(PDFAFlavour standard) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(PDF), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void saysWhatThePageSays() throws Exception {
        try (var document = Loader.loadPDF(PDF)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith("Avis d'attribution de marché : FOURNITURE D'UN SERVICE DE CENTRE D'APPEL");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence(
                            "Section 1 - Acheteur",
                            "CHAMBRES D'AGRICULTURE FRANCE",
                            "79512000 Centre d'appels",
                            "NXO FRANCE",
                            "11/09/2025",
                            "17/09/2025 à 12:30");
        }
    }
}
