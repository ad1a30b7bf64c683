package fr.adjuge.eforms.validation;

import fr.adjuge.eforms.reading.NoticeXml;
import fr.adjuge.eforms.sdk.DocumentType;
import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.sdk.FrenchLabels;
import fr.adjuge.eforms.validation.Finding.Level;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;

/**
 * Checks notices of one subtype as the Publications Office does: the schema first, then, if the notice keeps to it, the
 * rules. Costs 2 to 3 seconds for the first notice, some 50 ms for the next. Safe for use by several threads.
 */
public final class NoticeValidation {

    private static final String SUB_TYPE = "OPP-070-notice";

    private final FieldCatalogue catalogue;
    private final Processor processor = new Processor(false);
    private final NoticeSchema schema;
    private final RuleEngine engine;
    private final FrenchLabels messages;
    private final String noticeSubType;

    private NoticeValidation(String noticeSubType, FieldCatalogue catalogue) {
        var rules = RuleSetReader.read(noticeSubType);
        var ids = rules.patterns().stream()
                .flatMap(pattern -> pattern.rules().stream())
                .flatMap(rule -> rule.assertions().stream())
                .map(RuleSet.Assertion::id)
                .collect(Collectors.toSet());
        this.noticeSubType = noticeSubType;
        this.catalogue = catalogue;
        this.schema = NoticeSchema.of(DocumentType.ofNoticeSubType(noticeSubType));
        this.engine = new RuleEngine(processor, rules);
        this.messages = FrenchLabels.ofRules(ids::contains);
    }

    /** Loads the schema and the rules of a notice subtype: the build has put those of 29 on the class path. */
    public static NoticeValidation of(String noticeSubType, FieldCatalogue catalogue) {
        return new NoticeValidation(noticeSubType, catalogue);
    }

    /** What is wrong with the notice whenever it is sent; empty for a valid one. */
    public List<Finding> staticFindings(byte[] xml) {
        return findings(xml, "2000-01-01Z", false);
    }

    /** What is wrong with the notice if it is sent now: it must be dated of the day, within two days (D-0001). */
    public List<Finding> dynamicFindings(byte[] xml, OffsetDateTime now) {
        return findings(xml, DateTimeFormatter.ISO_OFFSET_DATE.format(now), true);
    }

    private List<Finding> findings(byte[] xml, String today, boolean dynamic) {
        var violations = schema.violations(xml);
        return violations.isEmpty() ? ruleFindings(xml, today, dynamic) : violations;
    }

    List<Finding> ruleFindings(byte[] xml, String today, boolean dynamic) {
        try {
            var notice = processor.newDocumentBuilder().build(NoticeXml.source(xml));
            var subType = engine.noticeSubType(notice);
            if (!subType.isEmpty() && !subType.equals(noticeSubType)) {
                return List.of(unknownSubType(subType));
            }
            return engine.failures(notice, today, dynamic).stream()
                    .map(this::finding)
                    .toList();
        } catch (SaxonApiException e) {
            throw new IllegalStateException("the rules cannot be evaluated on this notice", e);
        }
    }

    /** On a notice of another subtype hardly any rule would apply, and silence would pass for validity. */
    private Finding unknownSubType(String subType) {
        return new Finding(
                SUB_TYPE,
                Level.ERROR,
                Optional.of(SUB_TYPE),
                "Seuls les avis du sous-type %s sont vérifiés ici ; celui-ci est du sous-type %s"
                        .formatted(noticeSubType, subType),
                "/*");
    }

    private Finding finding(RuleEngine.Failure failure) {
        var assertion = failure.assertion();
        return new Finding(
                assertion.id(),
                assertion.level(),
                fieldId(failure),
                messages.text("rule|text|" + assertion.id()).orElse(assertion.id()),
                NodePath.of(failure.node()));
    }

    /** Half of the rules point to no field, but stand on it; D-0001 stands on the root and says it in a comment. */
    private Optional<String> fieldId(RuleEngine.Failure failure) {
        if (failure.assertion().id().equals("D-0001")) {
            return Optional.of("BT-05(a)-notice");
        }
        var place = failure.rule().context().replace("[$noticeSubType = '" + noticeSubType + "']", "");
        return failure.assertion().fieldId().or(() -> catalogue.fieldAt(place));
    }
}
