package fr.adjuge.tender.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.Finding;
import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.scoring.MethodCheck;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodFindingsTest {

    private static final MethodCheck CHECK = new MethodCheck(
            false,
            "ab".repeat(32),
            List.of(
                    finding("REFUSAL", "/method/criteria/1", List.of("art. R2152-7 CCP", "CE 2009")),
                    finding("WARNING", "/method/criteria/0", List.of()),
                    finding("INFORMATION", "/method", List.of()),
                    finding("REFUSAL", null, List.of())));

    @Test
    void aRefusalStandsAtItsPlaceInTheDocumentOfTheBuyer() {
        assertThat(MethodFindings.breaches("/consultation/lots/2", CHECK))
                .extracting(Breach::pointer)
                .containsExactly("/consultation/lots/2/method/criteria/1", "/consultation/lots/2/method");
    }

    @Test
    void aFindingKeepsItsSentenceInBothLanguagesWithItsSources() {
        assertThat(MethodFindings.breaches("", CHECK))
                .extracting(Breach::rule)
                .containsExactly(
                        new Text("in English (art. R2152-7 CCP, CE 2009)", "en français (art. R2152-7 CCP, CE 2009)"),
                        new Text("in English", "en français"));
    }

    @Test
    void onlyWarningsAreTold() {
        assertThat(MethodFindings.warnings(CHECK)).containsExactly(new Text("in English", "en français"));
    }

    @Test
    void aMethodWithoutFaultsHasNeither() {
        var good = new MethodCheck(true, "ab".repeat(32), List.of());

        assertThat(MethodFindings.breaches("/consultation/lots/0", good)).isEmpty();
        assertThat(MethodFindings.warnings(good)).isEmpty();
    }

    private static Finding finding(String severity, String pointer, List<String> sources) {
        return new Finding(
                "a-code",
                severity,
                new LocalizedText("en français", "in English"),
                Optional.ofNullable(pointer),
                List.of(),
                sources);
    }
}
