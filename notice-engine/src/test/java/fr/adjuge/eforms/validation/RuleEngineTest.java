package fr.adjuge.eforms.validation;

import static fr.adjuge.eforms.validation.AwardNoticeRules.VALIDATION;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our engine against the reports that the SDK ships with its examples, and against another engine. */
class RuleEngineTest {

    private static final Path SDK = Path.of("target/test-classes/eforms-sdk");

    /**
     * The reports of SDK 1.15.1 were made with the rules of 1.14, which did not have these: the attribute that tells
     * what an identifier identifies, one result for each lot, and the statistics on large enterprises.
     */
    private static final Set<String> NEWER_THAN_THE_REPORTS = Set.of(
            "BR-BT-00137-0215",
            "BR-BT-13713-0123",
            "BT-3202-Contract-Scheme_MA",
            "OPT-200-Organization-Company-Scheme_MA",
            "OPT-210-Tenderer-Scheme_MA",
            "OPT-300-Procedure-Buyer-Scheme_MA",
            "OPT-300-Tenderer-Scheme_MA",
            "OPT-301-Lot-ReviewOrg-Scheme_MA",
            "OPT-310-Tender-Scheme_MA",
            "OPT-315-LotResult-Scheme_MA",
            "OPT-316-Contract-Scheme_MA",
            "OPT-321-Tender-Scheme_MA");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INVALID_can_24_empty",
                "INVALID_can_24_stage-1",
                "INVALID_can_24_stage-2",
                "can_24_FRA_comments",
                "can_24_LSBU",
                "can_24_UKRI",
                "can_24_maximal",
                "can_24_minimal",
                "can_24_no_tenders"
            })
    void failsTheSameAssertionsAsTheReportsOfTheSdk(String example) throws IOException {
        var notice = Files.readAllBytes(SDK.resolve("examples/notices/" + example + ".xml"));
        var reported = Pattern.compile("<svrl:failed-assert[^>]*? id=\"([^\"]+)\"")
                .matcher(Files.readString(SDK.resolve("examples/reports/" + example + ".svrl")))
                .results()
                .map(match -> match.group(1))
                .filter(id -> !id.equals("D-0001"))
                .toList();

        var failed = ruleIds(VALIDATION.ruleFindings(notice, "2000-01-01Z", false));

        assertThat(without(reported, failed)).as("reported, not failed").isEmpty();
        assertThat(without(failed, reported)).as("failed, not reported").isSubsetOf(NEWER_THAN_THE_REPORTS);
    }

    @Test
    void agreesWithAnotherEngineOnANoticeWithFaultsOfAllStages() throws Exception {
        var notice = NoticeFile.chambresAgriculture()
                .without("BT-767-Lot")
                .without("BT-262-Lot")
                .with("BT-759-LotResult = 5", "BT-759-LotResult = 4")
                .with("BT-503-Organization-Company = +33 153571010", "BT-503-Organization-Company = standard")
                .write(AwardNoticeRules.CATALOGUE);
        var other = new SchematronResourcePure(
                new ClassPathResource("eforms-sdk/schematrons/static/complete-validation.sch"));
        other.setPhase("eforms-29");

        var report = other.applySchematronValidationToSVRL(new StreamSource(new ByteArrayInputStream(notice)));

        var failedByOther = SVRLHelper.getAllFailedAssertions(report).stream()
                .map(failure -> failure.getID())
                .toList();
        assertThat(failedByOther).hasSize(4);
        assertThat(ruleIds(VALIDATION.ruleFindings(notice, "2000-01-01Z", false)))
                .containsExactlyInAnyOrderElementsOf(failedByOther);
    }

    @Test
    void findsTheSameWhenSeveralNoticesAreCheckedAtOnce() {
        var faulty = NoticeFile.chambresAgriculture().without("BT-262-Lot").write(AwardNoticeRules.CATALOGUE);
        var freshRules = NoticeValidation.of("29", AwardNoticeRules.CATALOGUE);

        var findings = IntStream.range(0, 8)
                .parallel()
                .mapToObj(run -> ruleIds(freshRules.staticFindings(faulty)))
                .distinct();

        assertThat(findings).containsExactly(List.of("BR-BT-00262-0137"));
    }

    /** That is why only the dynamic rules ship: leaving out their last stage makes them the static ones. */
    @Test
    void findsInTheDynamicRulesTheStaticOnes() throws IOException {
        var shipped = Path.of("target/classes/eforms-sdk/schematrons/dynamic");
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

    private static List<String> without(List<String> ids, List<String> others) {
        var rest = new ArrayList<>(ids);
        others.forEach(rest::remove);
        return rest;
    }
}
