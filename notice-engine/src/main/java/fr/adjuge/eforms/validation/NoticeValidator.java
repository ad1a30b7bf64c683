package fr.adjuge.eforms.validation;

import fr.adjuge.dto.http.Text;
import fr.adjuge.eforms.reading.NoticeXml;
import fr.adjuge.eforms.reading.UnreadableNotice;
import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.validation.SdkRules.RuleFinding;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.value.DateValue;

/**
 * Judges eForms notices of every subtype as the Publications Office does, by the version of the SDK that each declares:
 * the schema first, then, if the notice keeps to it, the rules. What a version and a subtype need is loaded with their
 * first notice, which costs 1 to 3 seconds; the next takes some 30 ms. Safe for use by several threads.
 */
public final class NoticeValidator {

    /** Nobody reads more, and a notice may have as many faults as it has characters. */
    static final int MOST_FINDINGS = 1_000;

    private static final String BASIC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    private static final QName CUSTOMIZATION_ID = new QName(BASIC, "CustomizationID");
    private static final QName SUB_TYPE_CODE = new QName(BASIC, "SubTypeCode");

    private static final Text NO_NOTICE = new Text(
            "the root element {%s}%s is that of no eForms notice",
            "l'élément racine {%s}%s n'est celui d'aucun avis eForms");
    private static final Text OTHER_VERSION = new Text(
            "the notice is written in %s, which is not shipped here; shipped: %s",
            "l'avis est écrit en %s, qui n'est pas livrée ici ; livrées : %s");

    /** The rules that hold on any day only count from it. */
    private static final OffsetDateTime ANY_DAY = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    private final Processor processor = new Processor(false);
    private final Map<EformsSdk, SdkRules> rules = new EnumMap<>(EformsSdk.class);

    /** What is wrong with the notice whenever it is sent. */
    public ValidationReport validate(byte[] xml) {
        return report(xml, Optional.empty());
    }

    /** And what is wrong with it if it is sent at this moment: it must be dated of the day, within two days (D-0001). */
    public ValidationReport validate(byte[] xml, OffsetDateTime sentAt) {
        return report(xml, Optional.of(sentAt));
    }

    /** @throws UnreadableNotice if it is no eForms notice of a version that is shipped */
    private ValidationReport report(byte[] xml, Optional<OffsetDateTime> sentAt) {
        var notice = NoticeXml.document(xml, processor);
        return report(xml, notice, sdkOf(rootOf(notice)), sentAt);
    }

    /** By a version of our choice. */
    ValidationReport validate(byte[] xml, EformsSdk sdk) {
        return report(xml, NoticeXml.document(xml, processor), sdk, Optional.empty());
    }

    private ValidationReport report(byte[] xml, XdmNode notice, EformsSdk sdk, Optional<OffsetDateTime> sentAt) {
        var root = rootOf(notice);
        var schema = rulesOf(sdk)
                .schemaOf(root.getNodeName().getNamespaceUri().toString())
                .orElseThrow(() -> new UnreadableNotice(NO_NOTICE.with(
                        root.getNodeName().getNamespaceUri(), root.getNodeName().getLocalName())));
        var subType = subTypeOf(root);
        var violations = schema.violations(xml, MOST_FINDINGS);
        if (!violations.isEmpty()) {
            return new ValidationReport(sdk, subType, sentAt, violations, List.of(), violations.size() < MOST_FINDINGS);
        }
        var found = rulesOf(sdk)
                .ruleFindings(notice, subType, day(sentAt.orElse(ANY_DAY)), sentAt.isPresent(), MOST_FINDINGS);
        return new ValidationReport(
                sdk, subType, sentAt, those(found, false), those(found, true), found.size() < MOST_FINDINGS);
    }

    private static DateValue day(OffsetDateTime time) {
        int offset = time.getOffset().getTotalSeconds() / 60;
        return new DateValue(time.getYear(), (byte) time.getMonthValue(), (byte) time.getDayOfMonth(), offset, true);
    }

    private static List<Finding> those(List<RuleFinding> found, boolean ofTheDay) {
        return found.stream()
                .filter(each -> each.ofTheDay() == ofTheDay)
                .map(RuleFinding::finding)
                .toList();
    }

    private SdkRules rulesOf(EformsSdk sdk) {
        synchronized (rules) {
            return rules.computeIfAbsent(sdk, unloaded -> new SdkRules(unloaded, processor));
        }
    }

    /** Who says no version is told so by the rules of the newest. */
    private static EformsSdk sdkOf(XdmNode root) {
        return children(root)
                .filter(child -> CUSTOMIZATION_ID.equals(child.getNodeName()))
                .map(child -> child.getStringValue().strip())
                .filter(version -> !version.isEmpty())
                .findFirst()
                .map(declared -> EformsSdk.declaredAs(declared)
                        .orElseThrow(() -> new UnreadableNotice(OTHER_VERSION.with(declared, shipped()))))
                .orElse(EformsSdk.NEWEST);
    }

    private static List<String> shipped() {
        return Stream.of(EformsSdk.values()).map(EformsSdk::customizationId).toList();
    }

    /** Empty if it says none. */
    private static String subTypeOf(XdmNode root) {
        return Stream.of("UBLExtensions", "UBLExtension", "ExtensionContent", "EformsExtension", "NoticeSubType")
                .reduce(
                        Stream.of(root),
                        (parents, name) -> parents.flatMap(NoticeValidator::children)
                                .filter(child ->
                                        child.getNodeName().getLocalName().equals(name)),
                        Stream::concat)
                .flatMap(NoticeValidator::children)
                .filter(child -> SUB_TYPE_CODE.equals(child.getNodeName()))
                .map(child -> child.getStringValue().strip())
                .findFirst()
                .orElse("");
    }

    private static XdmNode rootOf(XdmNode notice) {
        return children(notice).findFirst().orElseThrow();
    }

    private static Stream<XdmNode> children(XdmNode parent) {
        return StreamSupport.stream(parent.children().spliterator(), false)
                .filter(child -> child.getNodeKind() == XdmNodeKind.ELEMENT);
    }
}
