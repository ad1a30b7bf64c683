package fr.adjuge.eforms.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tool as a shell starts it. */
class EformsToolTest {

    private static final String AWARD = "src/test/resources/award.xml";

    @TempDir
    Path folder;

    record Outcome(int exitCode, String out, String err) {}

    @Test
    void callsAValidNoticeValid() {
        assertThat(run("-l", "fr", AWARD))
                .isEqualTo(new Outcome(
                        0, AWARD + ": eforms-sdk-1.15, sous-type 29 : valide, erreurs 0, avertissements 0\n", ""));
    }

    @Test
    void saysWhatIsWrongAndWhereInTheLanguageAskedFor() throws IOException {
        var file = faulty();

        assertThat(run("-l", "en", file)).isEqualTo(new Outcome(1, """
                        %s: eforms-sdk-1.15, subtype 29: invalid, errors 1, warnings 0

                        ERROR BT-503-Organization-Company (BR-BT-00503-0052)
                          'Telephone' (BT-503-Organization-Company) must match the following pattern: PhoneNumber
                          /ContractAwardNotice/ext:UBLExtensions[1]/ext:UBLExtension[1]/ext:ExtensionContent[1]/efext:EformsExtension[1]/efac:Organizations[1]/efac:Organization[1]/efac:Company[1]/cac:Contact[1]/cbc:Telephone[1]
                        """.formatted(file), ""));
        assertThat(run("-l", "fr", file).out())
                .contains("non valide, erreurs 1", "\nERREUR BT-503-Organization-Company");
    }

    @Test
    void speaksTheLanguageOfTheMachineIfNoneIsAskedFor() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CANADA_FRENCH);
            assertThat(run(AWARD).out()).contains("valide, erreurs");
            Locale.setDefault(Locale.GERMANY);
            assertThat(run(AWARD).out()).contains("valid, errors");
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** Sent on 17 September 2025: the rules allow from a day before to two days after. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-15T23:59:59+02:00, 1",
        "2025-09-16T00:00:00+02:00, 0",
        "2025-09-19T23:59:59+02:00, 0",
        "2025-09-20T00:00:00+02:00, 1"
    })
    void judgesTheDayOfSendingOnlyIfOneIsGiven(String sentAt, int exitCode) {
        assertThat(run("--sent-at", sentAt, AWARD).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void reportsAsJsonForPrograms() throws IOException {
        var outcome = run("--format", "JSON", "--sent-at", "2025-09-20T00:00:00+02:00", faulty());

        var report = new ObjectMapper().readTree(outcome.out());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(report.get("sdkVersion").asText()).isEqualTo("eforms-sdk-1.15");
        assertThat(report.get("noticeSubType").asText()).isEqualTo("29");
        assertThat(report.get("valid").asBoolean()).isFalse();
        assertThat(report.get("complete").asBoolean()).isTrue();
        assertThat(report.get("errors").asInt()).isEqualTo(2);
        assertThat(report.get("warnings").asInt()).isZero();
        assertThat(report.get("sentAt").asText()).isEqualTo("2025-09-20T00:00+02:00");
        assertThat(report.get("findings").findValuesAsText("ruleId")).containsExactly("BR-BT-00503-0052", "D-0001");
        assertThat(report.get("findings").findValuesAsText("fieldId"))
                .containsExactly("BT-503-Organization-Company", "BT-05(a)-notice");
        assertThat(report.at("/findings/0/messageInEnglish").asText()).startsWith("'Telephone' (BT-503");
        assertThat(report.at("/findings/0/message").asText()).startsWith("'Téléphone' (BT-503");
    }

    @Test
    void reportsInSvrl() throws IOException {
        assertThat(run("-f", "svrl", "-l", "en", faulty()).out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><svrl:schematron-output")
                .contains("<svrl:failed-assert id=\"BR-BT-00503-0052\"", "see=\"field:BT-503-Organization-Company\"");
    }

    @Test
    void readsTheStandardInput() throws IOException {
        try (var notice = Files.newInputStream(Path.of(AWARD))) {
            assertThat(run(notice, "-l", "en", "-").out()).startsWith("-: eforms-sdk-1.15, subtype 29: valid");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE a><a/>            | a notice has no document type declaration (DOCTYPE): nothing of it was read
            <Order xmlns="urn:other"/>  | the root element {urn:other}Order is that of no eForms notice
            """)
    void saysOnTheErrorOutputWhyItReadsNoNotice(String xml, String reason) {
        assertThat(run(new ByteArrayInputStream(xml.getBytes(UTF_8)), "-l", "en", "-"))
                .isEqualTo(new Outcome(2, "", "-: " + reason + System.lineSeparator()));
    }

    @Test
    void namesTheVersionsThatItHasWhereItLacksOne() throws IOException {
        var notice = Files.readString(Path.of(AWARD)).replace("eforms-sdk-1.15", "eforms-sdk-2.0");

        var outcome = run(new ByteArrayInputStream(notice.getBytes(UTF_8)), "-l", "fr", "-");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("eforms-sdk-2.0, qui n'est pas livrée ici", "eforms-sdk-1.13, eforms-sdk-1.15");
    }

    /** One octet more than it takes, without a file of that size. */
    @Test
    void readsNoMoreThanNoticesHave() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] octets, int from, int count) {
                Arrays.fill(octets, from, from + count, (byte) ' ');
                return count;
            }
        };

        assertThat(run(endless, "-l", "en", "-"))
                .isEqualTo(
                        new Outcome(2, "", "-: more than 67108864 octets: that is no notice" + System.lineSeparator()));
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(run("-l", "en", folder.resolve("none.xml").toString()).err())
                .startsWith(folder + "/none.xml: there is no file");
        assertThat(run(folder.resolve("none.xml").toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void saysThatADirectoryIsNoNotice() {
        assertThat(run("-l", "en", folder.toString()))
                .isEqualTo(new Outcome(2, "", folder + ": cannot be read: Is a directory" + System.lineSeparator()));
    }

    @Test
    void explainsItselfToWhoeverAsksForNothing() {
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run().err()).contains("Missing required parameter: 'NOTICE'", "Usage: adjuge-eforms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.xml b.xml",
                "--format pdf a.xml",
                "--language de a.xml",
                "--sent-at yesterday a.xml",
                "--colour a.xml"
            })
    void explainsItselfToWhoeverAsksForSomethingElse(String arguments) {
        var outcome = run(arguments.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("Usage: adjuge-eforms");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void saysWhichVersionsItJudgesBy() {
        assertThat(run("--version").out().lines()).contains("eforms-sdk-1.13", "eforms-sdk-1.15");
        assertThat(run("--help").out()).contains("Exit code: 0 valid, 1 invalid");
    }

    /** The lines of the README, as they stand there. */
    @Test
    void answersAsTheReadmeSays() throws IOException {
        var lines = Files.readString(Path.of("README.md"))
                .transform(page -> page.substring(page.indexOf("$ java")))
                .lines()
                .toList();
        var command = lines.get(0).split(" ");
        assertThat(command).startsWith("$", "java", "-jar", "target/adjuge-eforms.jar");

        assertThat(run(Stream.of(command).skip(4).toArray(String[]::new)).out()).isEqualTo(lines.get(1) + "\n");
    }

    /** With a telephone number that is none. */
    private String faulty() throws IOException {
        var text = Files.readString(Path.of(AWARD));
        assertThat(text).contains("+33 153571010");
        return Files.writeString(folder.resolve("faulty.xml"), text.replace("+33 153571010", "standard"))
                .toString();
    }

    private static Outcome run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    private static Outcome run(InputStream in, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exitCode =
                EformsTool.run(in, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
        return new Outcome(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}
