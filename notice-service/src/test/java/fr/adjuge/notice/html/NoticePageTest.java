package fr.adjuge.notice.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.eforms.reading.Place;
import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.sdk.FrenchLabels;
import fr.adjuge.eforms.writing.NoticeNode;
import fr.adjuge.eforms.writing.NoticeWriter;
import fr.adjuge.notice.Awards;
import fr.adjuge.notice.content.AwardNotice;
import fr.adjuge.notice.content.AwardNotice.Dispatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our page of the award notice BOAMP 25-103341 against the one that the BOAMP printed. */
class NoticePageTest {

    static final FieldCatalogue CATALOGUE = FieldCatalogue.load();
    static final NoticePage PAGE = new NoticePage(CATALOGUE, FrenchLabels.ofViews());

    /** The words that SDK 1.15 has changed since the BOAMP's page, and what we write otherwise on purpose. */
    static final Map<String, String> DIFFERENCES = Map.ofEntries(
            // The labels of SDK 1.15.
            entry("Nature du marché", "Nature principale du marché"),
            entry("Nomenclature supplémentaire ( cpv )", "Nomenclature complémentaire ( cpv )"),
            entry(
                    "Principales caractéristiques de la procédure",
                    "Principales caractéristiques de la procédure et informations sur l'endroit où obtenir les règles"
                            + " complètes applicables à la procédure"),
            entry("5.1 Identifiant technique du lot", "5.1 Lot"),
            entry("5.1.4 Renouvellement", "5.1.4 Reconduction"),
            entry("Nombre maximal de renouvellements", "Nombre maximum de reconductions"),
            entry(
                    "5.1.16 Informations complémentaires, médiation et réexamen",
                    "5.1.16 Informations complémentaires, médiation et recours"),
            entry(
                    "Informations relatives aux délais de recours",
                    "Description des délais d'introduction des procédures de recours"),
            entry("6.1.2 Informations sur les lauréats", "6.1.2 Informations sur les adjudicataires/attributaires"),
            entry("Lauréat", "Adjudicataire/attributaire"),
            entry("Lauréat de ces lots", "Adjudicataire/attributaire de ces lots"),
            entry("Place sur la liste des lauréats", "Classement de l'offre"),
            entry("Sous-traitance", "Part sous-traitée"),
            entry("Identifiant du marché", "Identifiant du contrat"),
            entry(
                    "Date à laquelle le lauréat a été choisi",
                    "Date à laquelle l'adjudicataire/attributaire a été choisi"),
            entry("Date de conclusion du marché", "Date de conclusion du marché/concession"),
            entry("Organisation qui signe le marché", "Organisation qui signe le contrat"),
            entry(
                    "Offres ou demandes de participation reçues",
                    "Offres ou demandes de participation/candidatures reçues"),
            entry(
                    "Nombre d'offres ou de demandes de participation reçues",
                    "Nombre d'offres ou de demandes de participation/candidatures reçues"),
            // French amounts, which the EFX template writes the English way.
            entry("290,000 Euro", "290 000 euros"),
            // The notice itself was corrected: its weights are percentages, its SIRETs have no blanks.
            entry("Valeur fixe (total)", "Pondération (pourcentage, valeur exacte)"),
            entry("180 070 047 00014", "18007004700014"),
            entry("177 500 055 00013", "17750005500013"),
            entry("811 934 363 00482", "81193436300482"));

    /** The statistics that SDK 1.15 asks for; the published notice had the electronic offers only. */
    static final List<String> FURTHER_STATISTICS = List.of(
            "Offres", "8",
            "Offres présentées par voie électronique", "8",
            "Offres reçues de PME", "5",
            "Offres reçues de grandes entreprises", "3",
            "Offres reçues d'organisations enregistrées dans un pays de l'EEE autre que le pays de l'acheteur", "0",
            "Offres reçues d'organisations de pays non membres de l'EEE", "0");

    /** What identifies and ties together the parts of the XML: of no use to a reader. */
    static final List<String> TECHNICAL_FIELDS = List.of(
            "OPT-001-notice",
            "OPT-002-notice",
            "OPT-999-notice",
            "OPP-070-notice",
            "OPT-210-Tenderer",
            "OPT-310-Tender",
            "OPT-320-LotResult",
            "OPT-321-Tender",
            "OPT-322-LotResult",
            "OPT-315-LotResult",
            "OPT-316-Contract",
            "BT-3202-Contract");

    @Test
    void saysTheSameInTheSameOrderAsTheBoamp() throws IOException {
        var expected = new ArrayList<String>();
        var applied = new TreeMap<>(DIFFERENCES);
        for (var text : boamp()) {
            applied.remove(text);
            expected.add(DIFFERENCES.getOrDefault(text, text));
        }
        replaceStatistics(expected);

        assertThat(applied).as("differences that are none").isEmpty();
        assertThat(texts(page())).isEqualTo(expected);
    }

    static Stream<NoticeNode> noticesOfTheExampleProcedures() {
        var dispatch = new Dispatch(UUID.randomUUID(), OffsetDateTime.parse("2025-09-17T12:30:00+02:00"));
        return Stream.of(Awards.chambres(), Awards.inrae()).map(award -> AwardNotice.of(award, dispatch));
    }

    @ParameterizedTest
    @MethodSource("noticesOfTheExampleProcedures")
    void showsEveryValueOfANoticeThatIsOfUseToAReader(NoticeNode notice) {
        var xml = new NoticeWriter(CATALOGUE).write(notice);
        var reading = Place.root(xml, CATALOGUE);
        var wording = new Wording(FrenchLabels.ofViews(), reading);
        var page = normalised(PAGE.html(xml, List.of()));

        var missing = notice.fieldIds()
                .filter(field -> !TECHNICAL_FIELDS.contains(field))
                .filter(field -> !field.equals("BT-767-Lot")) // "no electronic auction" goes without saying
                .filter(field -> reading.readings(field).stream()
                        .anyMatch(value -> wording.fact("", reading, field).values().stream()
                                .map(Fact.Value::text)
                                .map(wording::organisation)
                                .anyMatch(text -> !page.contains(normalised(escaped(text))))))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void isAPageThatAssistiveTechnologyCanFollow() {
        var page = page();

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"fr\">").contains("<main>");
        assertThat(page.split("<h1>", -1)).hasSize(2);
        var levels = Pattern.compile("<h([1-6])>")
                .matcher(page)
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .toList();
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void writesTheCharactersOfTheNoticeNeverAsMarkup() {
        var notice = noticeWith(">2025-07</cbc:ID>", ">&lt;script&gt;1 &amp; 2&lt;/script&gt;</cbc:ID>");

        assertThat(PAGE.html(notice, List.of()))
                .contains("&lt;script&gt;1 &amp; 2&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void makesLinksOfWebAddressesOnly() {
        var notice = noticeWith("https://chambres-agriculture.fr/<", "javascript://alert(1)<");

        assertThat(PAGE.html(notice, List.of()))
                .contains("<dd>javascript://alert(1)</dd>", "href=\"https://www.dematis.com\"");
    }

    @Test
    void showsWhatIsKnownOfThePublication() {
        var facts = List.of(Fact.of("Annonce n°", "25-103341"), Fact.of("Département(s) de publication", "92, 75, 94"));

        assertThat(PAGE.html(notice(), facts))
                .containsSubsequence("<h1>", "<dt>Annonce n°</dt><dd>25-103341</dd>", "92, 75, 94", "<main>");
    }

    /** The notice in eForms XML, as the engine writes it. */
    static byte[] notice() {
        try (var file = NoticePageTest.class.getResourceAsStream("/notices/chambres-agriculture-award.xml")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] noticeWith(String text, String otherText) {
        var xml = new String(notice(), UTF_8);
        assertThat(xml).contains(text);
        return xml.replace(text, otherText).getBytes(UTF_8);
    }

    private static String page() {
        return PAGE.html(notice(), List.of());
    }

    private static List<String> boamp() throws IOException {
        try (var file = NoticePageTest.class.getResourceAsStream("/notices/boamp-25-103341.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(NoticePageTest::labelsAndValues)
                    .toList();
        }
    }

    private static List<String> texts(String page) {
        var main = page.substring(page.indexOf("<main>"));
        return Pattern.compile("<(h[2-4]|dt|dd|p)>(.*?)(?=</\\1>|<dl>)", Pattern.DOTALL)
                .matcher(main)
                .results()
                .map(match -> normalised(match.group(2)))
                .filter(text -> !text.isEmpty())
                .flatMap(NoticePageTest::labelsAndValues)
                .toList();
    }

    private static Stream<String> labelsAndValues(String line) {
        return Arrays.stream(line.split(" :( |$)")).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String normalised(String html) {
        return html.replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace('’', '\'')
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&#39;");
    }

    private static void replaceStatistics(List<String> texts) {
        var type = "Type de soumissions reçues";
        var count = "Nombre d'offres ou de demandes de participation/candidatures reçues";
        int start = texts.indexOf(type) - 1;
        var group = texts.get(start);
        texts.subList(start, start + 5).clear();
        for (int i = 0; i < FURTHER_STATISTICS.size(); i += 2) {
            texts.addAll(
                    start + i / 2 * 5,
                    List.of(group, type, FURTHER_STATISTICS.get(i), count, FURTHER_STATISTICS.get(i + 1)));
        }
    }
}
