package fr.adjuge.eforms.validation;

import fr.adjuge.dto.http.Text;
import fr.adjuge.eforms.sdk.DocumentType;
import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.sdk.FieldCatalogue;
import fr.adjuge.eforms.sdk.RuleTexts;
import fr.adjuge.eforms.validation.Finding.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.DateValue;
import org.jspecify.annotations.Nullable;

/** All that one version of the SDK says of notices, loaded as it is needed. Safe for use by several threads. */
final class SdkRules {

    private static final String SUB_TYPE = "OPP-070-notice";

    private static final Text UNKNOWN_SUB_TYPE = new Text(
            "the notice says that its subtype is “%s”, for which %s has no rules",
            "l'avis dit être du sous-type « %s », pour lequel %s n'a pas de règles");

    private static final Pattern SUB_TYPE_CONDITION = Pattern.compile("\\[\\$noticeSubType = '[^']*']");

    private final EformsSdk sdk;
    private final RuleBook book;
    private final RuleEngine engine;
    private final Map<String, DocumentType> documents;
    private final Map<String, NoticeSchema> schemas = new ConcurrentHashMap<>();
    private @Nullable FieldCatalogue catalogue;
    private @Nullable RuleTexts texts;

    SdkRules(EformsSdk sdk, Processor processor) {
        this.sdk = sdk;
        this.book = RuleBook.of(sdk);
        this.engine = new RuleEngine(book, new Expressions(processor.getUnderlyingConfiguration(), book));
        this.documents = DocumentType.allOf(sdk).stream()
                .collect(Collectors.toMap(DocumentType::namespace, Function.identity()));
    }

    /** The schema for a root element; empty if no notice has it. */
    Optional<NoticeSchema> schemaOf(String namespace) {
        return Optional.ofNullable(documents.get(namespace))
                .map(document -> schemas.computeIfAbsent(namespace, unread -> NoticeSchema.of(sdk, document)));
    }

    /** What a rule finds, and whether it does so on a certain day only. */
    record RuleFinding(Finding finding, boolean ofTheDay) {}

    List<RuleFinding> ruleFindings(XdmNode notice, String subType, DateValue today, boolean dynamic, int atMost) {
        var rules = book.rulesOf(subType);
        if (rules.isEmpty()) {
            return List.of(new RuleFinding(unknownSubType(subType), false));
        }
        var findings = new ArrayList<RuleFinding>();
        try {
            for (var failure : engine.failures(notice, rules.get(), today, dynamic, atMost)) {
                findings.add(new RuleFinding(finding(failure), failure.isOfTheDay()));
            }
        } catch (XPathException e) {
            throw new IllegalStateException("the rules cannot be evaluated on this notice", e);
        }
        return findings;
    }

    /** Without its rules hardly any would apply, and silence would pass for validity. */
    private Finding unknownSubType(String subType) {
        return new Finding(
                SUB_TYPE,
                Level.ERROR,
                Optional.of(SUB_TYPE),
                UNKNOWN_SUB_TYPE.with(subType, sdk.customizationId()),
                "",
                Text.same("/*"));
    }

    private Finding finding(RuleEngine.Failure failure) {
        var assertion = failure.assertion();
        return new Finding(
                assertion.id(),
                assertion.level(),
                fieldId(failure),
                texts().of(assertion.id()),
                assertion.test(),
                Text.same(NodePath.of(failure.node())));
    }

    /** Half of the rules point to no field, but stand on it; D-0001 stands on the root and says it in a comment. */
    private Optional<String> fieldId(RuleEngine.Failure failure) {
        if (failure.assertion().id().equals("D-0001")) {
            return Optional.of("BT-05(a)-notice");
        }
        var place = SUB_TYPE_CONDITION.matcher(failure.rule().context()).replaceAll("");
        return failure.assertion().fieldId().or(() -> catalogue().fieldAt(place));
    }

    // Neither is needed for a notice that is right.

    private synchronized FieldCatalogue catalogue() {
        if (catalogue == null) {
            catalogue = FieldCatalogue.of(sdk);
        }
        return catalogue;
    }

    private synchronized RuleTexts texts() {
        if (texts == null) {
            texts = RuleTexts.of(sdk);
        }
        return texts;
    }
}
