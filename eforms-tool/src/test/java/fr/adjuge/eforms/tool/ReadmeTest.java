package fr.adjuge.eforms.tool;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Language;
import fr.adjuge.eforms.validation.NoticeValidator;
import fr.adjuge.eforms.validation.Svrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The five lines of the README for whoever takes the engine as a library. */
class ReadmeTest {

    private final List<String> printed = new ArrayList<>();
    private int exitCode = -1;

    @Test
    void theFiveLinesJudgeANotice() throws IOException {
        example(Path.of("src/test/resources/award.xml"));
        assertThat(printed).isEmpty();
        assertThat(exitCode).isZero();
    }

    @Test
    void theFiveLinesAreThoseOfTheReadme() throws IOException {
        var page = Files.readString(Path.of("README.md"));
        var start = page.indexOf("```java\n") + "```java\n".length();
        var lines = page.substring(start, page.indexOf("```", start)).lines().toList();
        var here = normalised(Files.readString(Path.of("src/test/java/fr/adjuge/eforms/tool/ReadmeTest.java")));

        assertThat(lines).hasSize(5).allSatisfy(line -> assertThat(here)
                .contains(normalised(line.replaceAll(" //.*", "")
                        .replace("Path.of(\"notice.xml\")", "notice")
                        .replace("System.out.println", "printed.add")
                        .replace("System.exit(", "exit("))));
    }

    private void example(Path notice) throws IOException {
        var validator = new NoticeValidator();
        var report = validator.validate(Files.readAllBytes(notice));
        report.findings()
                .forEach(finding ->
                        printed.add(finding.fieldId() + " " + finding.message().french()));
        var svrl = Svrl.write(report, Language.FRENCH);
        exit(report.isValid() ? 0 : 1);
        assertThat(svrl).isNotEmpty();
    }

    private void exit(int code) {
        exitCode = code;
    }

    private static String normalised(String code) {
        return code.replaceAll("\\s", "");
    }
}
