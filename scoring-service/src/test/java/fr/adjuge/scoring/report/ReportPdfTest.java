package fr.adjuge.scoring.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What is on the page is on paper too, however many columns there are and however long the names. */
class ReportPdfTest {

    private static final IntFunction<String> SHORT = number -> "Société fictive " + number;

    /** 200 characters, of which 120 without a blank: a group that writes its members between slashes. */
    private static final IntFunction<String> LONG =
            number -> "Groupement momentané d'entreprises solidaire n° %02d, mandataire Société fictive de travaux / "
                            .formatted(number)
                    + "x".repeat(110 - String.valueOf(number).length())
                    + number;

    private static final byte[] INRAE = ReportPdf.pdf(ReportTest.INRAE);
    private static final byte[] WIDE = ReportPdf.pdf(new WideCase(25, 2, 2, LONG).closed());

    @BeforeAll
    static void useTheReferenceValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Three have columns in the ranking itself, four are numbered; five fit into one table of marks, six do not. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 6, 25, 60})
    void printsEveryWordOfEveryTableHoweverManyCriteriaThereAre(int criteria) throws Exception {
        var evaluation = new WideCase(criteria, 2, 0, SHORT).closed();

        assertThat(wordsLost(ReportPage.html(evaluation), ReportPdf.pdf(evaluation)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 25})
    void printsNamesOfTwoHundredCharactersWhole(int criteria) throws Exception {
        var evaluation = new WideCase(criteria, 2, 0, LONG).closed();

        assertThat(wordsLost(ReportPage.html(evaluation), ReportPdf.pdf(evaluation)))
                .isEmpty();
    }

    /** With the price without options, four columns fit beside a name; the fifth is told in another table. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void printsThePriceOfEveryOption(int options) throws Exception {
        var evaluation = new WideCase(3, 2, options, LONG).closed();

        assertThat(wordsLost(ReportPage.html(evaluation), ReportPdf.pdf(evaluation)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void printsEveryWordOfTheExtract(int criteria) throws Exception {
        var evaluation = new WideCase(criteria, 2, 0, LONG).closed();
        var extract = new Extract(
                evaluation,
                evaluation.outcome("o2").orElseThrow(),
                evaluation.outcome("o1").orElseThrow());

        assertThat(wordsLost(ReportPage.extract(extract), ReportPdf.extract(extract)))
                .isEmpty();
    }

    @Test
    void printsTheWorkedExampleOfInrae() throws Exception {
        assertThat(wordsLost(ReportPage.html(ReportTest.INRAE), INRAE)).isEmpty();
    }

    @Test
    void isTheSameBytesWheneverItIsMadeAndDatedByTheClosure() throws Exception {
        var pdf = ReportPdf.pdf(ReportTest.INRAE);

        assertThat(pdf).isEqualTo(INRAE);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(ReportTest.INRAE.closedAt().toInstant());
        }
    }

    /** The search is able to find what is missing: the report of two offers lacks the third. */
    @Test
    void noticesAWordThatIsNotThere() throws Exception {
        var two = new WideCase(9, 2, 0, SHORT).closed();
        var three = new WideCase(9, 3, 0, SHORT).closed();

        assertThat(wordsLost(ReportPage.html(three), ReportPdf.pdf(two))).isNotEmpty();
    }

    @Test
    void neverBeginsALineWithAColon() {
        var evaluation =
                new WideCase(9, 3, 2, number -> "Groupement : mandataire ; membres « " + number + " »").closed();

        assertThat(Stream.of(evaluation, ReportTest.INRAE)
                        .flatMap(shown -> text(ReportPdf.pdf(shown)).lines())
                        .map(String::strip))
                .filteredOn(line -> line.startsWith(":") || line.startsWith(";") || line.startsWith("»"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void isKeptAndReadAsTheStandardsSay(PDFAFlavour standard) throws Exception {
        var extract = new Extract(
                ReportTest.INRAE,
                ReportTest.INRAE.outcome("F").orElseThrow(),
                ReportTest.INRAE.outcome("B").orElseThrow());

        assertThat(faults(INRAE, standard)).isEmpty();
        assertThat(faults(WIDE, standard)).isEmpty();
        assertThat(faults(ReportPdf.extract(extract), standard)).isEmpty();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .toList();
        }
    }

    /** A word too long for its cell is broken, and comes in pieces from the PDF: blanks are left out of both. */
    private static List<String> wordsLost(String html, byte[] pdf) throws Exception {
        var printed = text(pdf).replaceAll("[\\s\\u00a0]+", "");
        return tableWords(html).filter(word -> !printed.contains(word)).toList();
    }

    private static Stream<String> tableWords(String html) throws Exception {
        var page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html.replace("<!DOCTYPE html>", "").getBytes(UTF_8)));
        return Stream.of("th", "td")
                .map(page::getElementsByTagName)
                .flatMap(cells -> IntStream.range(0, cells.getLength()).mapToObj(cells::item))
                .flatMap(cell -> Stream.of(cell.getTextContent().strip().split("[\\s\\u00a0]+")))
                .filter(word -> !word.isEmpty());
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
