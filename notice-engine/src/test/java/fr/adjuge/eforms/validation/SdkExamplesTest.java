package fr.adjuge.eforms.validation;

import static fr.adjuge.eforms.validation.AwardNoticeRules.VALIDATOR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.eforms.sdk.EformsSdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our engine against the reports that the SDK ships with its examples, of all kinds of notices. */
class SdkExamplesTest {

    /**
     * The reports of SDK 1.15.1 were made with the rules of 1.14, which did not have these: the attribute that tells
     * what an identifier identifies, one result for each lot, and the statistics on large enterprises.
     */
    private static final Map<EformsSdk, Set<String>> NEWER_THAN_THE_REPORTS = Map.of(
            EformsSdk.V1_15,
            Set.of(
                    "BR-BT-00137-0215",
                    "BR-BT-00630-0152",
                    "BR-BT-01311-0158",
                    "BR-BT-13713-0123",
                    "BR-OPT-00322-0053",
                    "BT-3202-Contract-Scheme_MA",
                    "OPT-200-Organization-Company-Scheme_MA",
                    "OPT-210-Tenderer-Scheme_MA",
                    "OPT-300-Procedure-Buyer-Scheme_MA",
                    "OPT-300-Tenderer-Scheme_MA",
                    "OPT-301-Lot-ReviewOrg-Scheme_MA",
                    "OPT-301-Lot-TenderReceipt-Scheme_MA",
                    "OPT-310-Tender-Scheme_MA",
                    "OPT-315-LotResult-Scheme_MA",
                    "OPT-316-Contract-Scheme_MA",
                    "OPT-321-Tender-Scheme_MA"));

    private static final Pattern FAILED = Pattern.compile("<svrl:failed-assert[^>]*? id=\"([^\"]+)\"");

    record Example(EformsSdk sdk, String name) {

        byte[] notice() throws IOException {
            return Files.readAllBytes(folder("notices").resolve(name + ".xml"));
        }

        List<String> reported() throws IOException {
            return FAILED.matcher(Files.readString(folder("reports").resolve(name + ".svrl")))
                    .results()
                    .map(match -> match.group(1))
                    .filter(id -> !id.equals("D-0001"))
                    .toList();
        }

        private Path folder(String kind) {
            return Path.of("target/test-classes", sdk.customizationId(), "examples", kind);
        }

        @Override
        public String toString() {
            return sdk + " " + name;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(EformsSdk.values()).flatMap(sdk -> {
            try (var files = Files.list(Path.of("target/test-classes", sdk.customizationId(), "examples/notices"))) {
                return files
                        .map(file -> file.getFileName().toString().replace(".xml", ""))
                        .sorted()
                        .map(name -> new Example(sdk, name))
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void failsTheSameAssertionsAsTheReportsOfTheSdk(Example example) throws IOException {
        var report = VALIDATOR.validate(example.notice(), example.sdk());

        var failed = report.findings().map(Finding::ruleId).toList();
        assertThat(without(example.reported(), failed))
                .as("reported, not failed")
                .isEmpty();
        assertThat(without(failed, example.reported()))
                .as("failed, not reported")
                .isSubsetOf(NEWER_THAN_THE_REPORTS.getOrDefault(example.sdk(), Set.of()));
    }

    @Test
    void knowsAsManyExamplesAsTheSdkHas() {
        assertThat(examples().filter(example -> example.sdk() == EformsSdk.V1_13))
                .hasSize(92);
        assertThat(examples().filter(example -> example.sdk() == EformsSdk.V1_15))
                .hasSize(92);
    }

    private static List<String> without(List<String> ids, List<String> others) {
        var rest = new ArrayList<>(ids);
        others.forEach(rest::remove);
        return rest;
    }
}
