package fr.adjuge.tender.publication;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.Finding;
import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.scoring.MethodCheck;
import java.util.List;
import java.util.stream.Stream;

/** What scoring-service found in a method, as our own refusals and warnings. */
final class MethodFindings {

    private MethodFindings() {}

    /** Refusals, at their place in the caller's own document: {@code /consultation/lots/0/method/criteria/1}. */
    static List<Breach> breaches(String lotPointer, MethodCheck check) {
        return ofSeverity(check, "REFUSAL")
                .map(finding -> Breach.of(lotPointer + finding.pointer().orElse("/method"), sentence(finding)))
                .toList();
    }

    static List<Text> warnings(MethodCheck check) {
        return ofSeverity(check, "WARNING").map(MethodFindings::sentence).toList();
    }

    private static Stream<Finding> ofSeverity(MethodCheck check, String severity) {
        return check.findings().stream().filter(finding -> finding.severity().equals(severity));
    }

    private static Text sentence(Finding finding) {
        LocalizedText message = finding.message();
        var sources = finding.sources().isEmpty() ? "" : " (" + String.join(", ", finding.sources()) + ")";
        return new Text(message.en() + sources, message.fr() + sources);
    }
}
