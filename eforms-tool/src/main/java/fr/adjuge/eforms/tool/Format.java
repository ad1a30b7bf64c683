package fr.adjuge.eforms.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.adjuge.dto.http.Text;
import fr.adjuge.eforms.tool.Judge.Language;
import fr.adjuge.eforms.validation.Finding;
import fr.adjuge.eforms.validation.Finding.Level;
import fr.adjuge.eforms.validation.Svrl;
import fr.adjuge.eforms.validation.ValidationReport;

/** How a report is written, by the name that a person gives it. */
enum Format {
    /** For a person. */
    text {
        @Override
        byte[] write(String notice, ValidationReport report, Language language) {
            var page = new StringBuilder();
            page.append("%s: %s%n".formatted(notice, language.of(summary(report))));
            report.findings()
                    .forEach(finding -> page.append("%n%s %s%n  %s%n  %s%n"
                            .formatted(
                                    language.of(LEVELS[finding.level().ordinal()]),
                                    finding.fieldId()
                                            .map(field -> field + " (" + finding.ruleId() + ")")
                                            .orElse(finding.ruleId()),
                                    language.of(finding.message()),
                                    language.of(finding.location()))));
            return page.toString().getBytes(UTF_8);
        }
    },

    /** For a program: the properties have the names of the answer to {@code POST /validations} of notice-service. */
    json {
        @Override
        byte[] write(String notice, ValidationReport report, Language language) {
            var json = JsonMapper.builder().build();
            var tree = json.createObjectNode()
                    .put("sdkVersion", report.sdk().customizationId())
                    .put("noticeSubType", report.noticeSubType())
                    .put("valid", report.isValid())
                    .put("errors", report.count(Level.ERROR))
                    .put("warnings", report.count(Level.WARNING))
                    .put("complete", report.complete());
            report.sentAt().ifPresent(time -> tree.put("sentAt", time.toString()));
            var findings = tree.putArray("findings");
            report.findings().forEach(finding -> put(finding, findings.addObject(), language));
            try {
                return (json.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n").getBytes(UTF_8);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("cannot write the report", e);
            }
        }
    },

    /** As the Publications Office reports. */
    svrl {
        @Override
        byte[] write(String notice, ValidationReport report, Language language) {
            return Svrl.write(
                    report,
                    language == Language.fr ? fr.adjuge.dto.http.Language.FRENCH : fr.adjuge.dto.http.Language.ENGLISH);
        }
    };

    private static final Text[] LEVELS = {new Text("ERROR", "ERREUR"), new Text("WARNING", "AVERTISSEMENT")};

    private static final Text SUMMARY = new Text(
            "%s, subtype %s: %s, errors %s, warnings %s%s", "%s, sous-type %s : %s, erreurs %s, avertissements %s%s");
    private static final Text VALID = new Text("valid", "valide");
    private static final Text INVALID = new Text("invalid", "non valide");
    private static final Text AND_MORE = new Text(" and more", " et d'autres");

    abstract byte[] write(String notice, ValidationReport report, Language language);

    private static Text summary(ValidationReport report) {
        return SUMMARY.with(
                report.sdk().customizationId(),
                report.noticeSubType(),
                report.isValid() ? VALID : INVALID,
                report.count(Level.ERROR),
                report.count(Level.WARNING),
                report.complete() ? Text.same("") : AND_MORE);
    }

    private static void put(Finding finding, ObjectNode json, Language language) {
        json.put("severity", finding.level().name()).put("ruleId", finding.ruleId());
        finding.fieldId().ifPresent(field -> json.put("fieldId", field));
        json.put("message", finding.message().french())
                .put("messageInEnglish", finding.message().english())
                .put("location", language.of(finding.location()));
    }
}
