package fr.adjuge.eforms.validation;

import static fr.adjuge.eforms.validation.AwardNoticeRules.VALIDATOR;
import static fr.adjuge.eforms.validation.AwardNoticeRules.ruleIds;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.helger.io.resource.ClassPathResource;
import com.helger.schematron.pure.SchematronResourcePure;
import com.helger.schematron.svrl.SVRLHelper;
import fr.adjuge.eforms.writing.NoticeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;

/** Our engine against another one, and against itself when many use it. */
class RuleEngineTest {

    private static final Path SDK = Path.of("target/test-classes/eforms-sdk-1.15");

    @Test
    void agreesWithAnotherEngineOnANoticeWithFaultsOfAllStages() throws Exception {
        var notice = NoticeFile.chambresAgriculture()
                .without("BT-767-Lot")
                .without("BT-262-Lot")
                .with("BT-759-LotResult = 5", "BT-759-LotResult = 4")
                .with("BT-503-Organization-Company = +33 153571010", "BT-503-Organization-Company = standard")
                .write(AwardNoticeRules.CATALOGUE);
        var other = new SchematronResourcePure(
                new ClassPathResource("eforms-sdk-1.15/schematrons/static/complete-validation.sch"));
        other.setPhase("eforms-29");

        var report = other.applySchematronValidationToSVRL(new StreamSource(new ByteArrayInputStream(notice)));

        var failedByOther = SVRLHelper.getAllFailedAssertions(report).stream()
                .map(failure -> failure.getID())
                .toList();
        assertThat(failedByOther).hasSize(4);
        assertThat(ruleIds(VALIDATOR.validate(notice).always())).containsExactlyInAnyOrderElementsOf(failedByOther);
    }

    @Test
    void findsTheSameWhenSeveralNoticesAreCheckedAtOnce() {
        var faulty = NoticeFile.chambresAgriculture().without("BT-262-Lot").write(AwardNoticeRules.CATALOGUE);
        var freshRules = new NoticeValidator();

        var findings = IntStream.range(0, 8)
                .parallel()
                .mapToObj(run -> ruleIds(freshRules.validate(faulty).always()))
                .distinct();

        assertThat(findings).containsExactly(List.of("BR-BT-00262-0137"));
    }

    /** That is why only the dynamic rules ship: leaving out their last stage makes them the static ones. */
    @Test
    void findsInTheDynamicRulesTheStaticOnes() throws IOException {
        var shipped = Path.of("target/classes/eforms-sdk-1.15/schematrons/dynamic");
        try (var files = Files.list(shipped)) {
            for (var file :
                    files.filter(path -> path.toString().contains("-stage-")).toList()) {
                var counterpart = SDK.resolve("schematrons/static").resolve(file.getFileName());
                if (!file.toString().contains("-stage-6")) {
                    assertThat(file).hasSameTextualContentAs(counterpart, UTF_8);
                }
            }
        }
    }
}
