package fr.adjuge.eforms.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import fr.adjuge.eforms.validation.NoticeValidator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import net.sf.saxon.s9api.Processor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that others wrote: it names files and addresses, and nobody goes there. */
class NoticeXmlTest {

    private static final Processor PROCESSOR = new Processor(false);
    private static final NoticeValidator VALIDATOR = new NoticeValidator();
    private static final String AWARD = "urn:oasis:names:specification:ubl:schema:xsd:ContractAwardNotice-2";

    /** The addresses that were asked for. */
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    private static HttpServer elsewhere;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            ASKED.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterAll
    static void close() {
        elsewhere.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM \"HERE/a.dtd\"><a/>",
                "<!DOCTYPE a PUBLIC \"-//A//B\" \"HERE/a.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"HERE/b\">]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"FILE\">]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY % b SYSTEM \"HERE/b\"> %b;]><a/>",
                "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
                "<!DOCTYPE a><a/>"
            })
    void refusesADocumentTypeWhateverIsInIt(String xml) throws IOException {
        refused(pointedElsewhere(xml), "a notice has no document type declaration (DOCTYPE): nothing of it was read");
        assertThat(ASKED).isEmpty();
    }

    /** Whoever declares no entity may not use one, but for the five of XML. */
    @Test
    void refusesAnEntityThatNobodyDeclared() {
        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> NoticeXml.document("<a>&other;</a>".getBytes(UTF_8), PROCESSOR))
                .withMessageStartingWith("not well-formed XML, line 1, column 11");
        assertThat(read("<a>&lt;&amp;&#233;</a>")).isEqualTo("<&é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"HERE/c.xml\"/>",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"FILE\" parse=\"text\"/>",
                "<?xml-stylesheet type=\"text/xsl\" href=\"HERE/d.xsl\"?>"
            })
    void includesNothingThatANoticeNames(String content) throws IOException {
        var report = VALIDATOR.validate(notice("", pointedElsewhere(content)).getBytes(UTF_8));

        assertThat(report.isValid()).isFalse();
        assertThat(report.always().toString()).doesNotContain("a secret");
        assertThat(ASKED).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xsi:schemaLocation=\"NAMESPACE HERE/e.xsd\"", "xsi:noNamespaceSchemaLocation=\"HERE/f.xsd\""})
    void fetchesNoSchemaThatANoticeNames(String hint) throws IOException {
        var attributes = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + pointedElsewhere(hint.replace("NAMESPACE", AWARD));

        assertThat(VALIDATOR.validate(notice(attributes, "").getBytes(UTF_8)).isValid())
                .isFalse();
        assertThat(ASKED).isEmpty();
    }

    /** Deeper than any notice, and before a walk through it could use up the stack. */
    @Test
    void readsAHundredElementsInOneAnotherAndNotOneMore() {
        assertThat(read("<a>".repeat(100) + "x" + "</a>".repeat(100))).isEqualTo("x");
        refused(
                "<a>".repeat(101) + "</a>".repeat(101),
                "elements stand in one another more than 100 deep: that is no notice");
        refused("<a>".repeat(1_000_000), "elements stand in one another more than 100 deep: that is no notice");
    }

    /** The depth is that of one path, not the number of elements. */
    @Test
    void readsMoreThanAHundredElementsSideBySide() {
        assertThat(read("<a>" + "<b>y</b>".repeat(200) + "</a>")).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no XML at all", "<a>", "<a></b>", "<a/><b/>", "<a b='1' b='2'/>", "%PDF-1.7", "{\"a\": 1}"})
    void saysWhereXmlIsMalformed(String xml) {
        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> NoticeXml.document(xml.getBytes(UTF_8), PROCESSOR))
                .satisfies(refusal -> {
                    assertThat(refusal.reason().english()).matches("not well-formed XML, line \\d, column \\d+: .+");
                    assertThat(refusal.reason().french()).matches("XML mal formé, ligne \\d, colonne \\d+ : .+");
                });
    }

    @Test
    void saysTheSameWhateverTheLanguageOfTheMachine() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            refused(
                    "<a></b>",
                    "not well-formed XML, line 1, column 6: The element type \"a\" must be terminated by the"
                            + " matching end-tag \"</a>\".");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void refusesOctetsThatAreNoCharactersOfTheirEncoding() {
        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() ->
                        NoticeXml.document(new byte[] {'<', 'a', '>', (byte) 0xff, '<', '/', 'a', '>'}, PROCESSOR))
                .withMessageStartingWith("not well-formed XML");
    }

    @Test
    void readsEveryEncodingThatXmlHas() {
        var utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>".getBytes(UTF_16);

        assertThat(NoticeXml.document(utf16, PROCESSOR).getStringValue()).isEqualTo("é");
    }

    private static void refused(String xml, String reason) {
        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> NoticeXml.document(xml.getBytes(UTF_8), PROCESSOR))
                .withMessage(reason);
        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> VALIDATOR.validate(xml.getBytes(UTF_8)))
                .withMessage(reason);
    }

    private static String read(String xml) {
        return NoticeXml.document(xml.getBytes(UTF_8), PROCESSOR).getStringValue();
    }

    private static String notice(String attributes, String content) {
        return "<ContractAwardNotice xmlns=\"%s\"%s>%s</ContractAwardNotice>".formatted(AWARD, attributes, content);
    }

    /** With the address of a server that listens, and of a file that is there. */
    private String pointedElsewhere(String text) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "a secret");
        return text.replace("HERE", "http://127.0.0.1:" + elsewhere.getAddress().getPort())
                .replace("FILE", file.toUri().toString());
    }
}
