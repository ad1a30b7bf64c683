package fr.adjuge.eforms.validation;

import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.validation.RuleSet.Assertion;
import fr.adjuge.eforms.validation.RuleSet.Pattern;
import fr.adjuge.eforms.validation.RuleSet.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The Schematron rules of one SDK: {@code complete-validation.sch} with its variables and phases, and the patterns, each
 * read when a notice of a subtype first needs it; subtypes share most of theirs. Of Schematron the SDK uses only ns,
 * phase, include, let, pattern, rule, assert and diagnostic.
 */
final class RuleBook {

    private static final String FOLDER = "schematrons/dynamic/";
    private static final String PHASE_PREFIX = "eforms-";

    /** A pattern stands in the file of its name. */
    private static final String PATTERN_PREFIX = "EFORMS-";

    private final EformsSdk sdk;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> variables = new ConcurrentHashMap<>();
    private final Map<String, List<String>> phases = new LinkedHashMap<>();
    private final Map<String, String> diagnosedFields = new HashMap<>();
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private List<String> currentPhase = List.of();

    private RuleBook(EformsSdk sdk) {
        this.sdk = sdk;
    }

    static RuleBook of(EformsSdk sdk) {
        var book = new RuleBook(sdk);
        book.read("complete-validation.sch", book::readFrame);
        book.read("config.sch", book::readFrame);
        return book;
    }

    /** Prefix to namespace. */
    Map<String, String> prefixes() {
        return prefixes;
    }

    /** Name to XPath. */
    Map<String, String> variables() {
        return variables;
    }

    /** The rules for a subtype; empty if the SDK has none for it. */
    Optional<RuleSet> rulesOf(String noticeSubType) {
        return Optional.ofNullable(phases.get(PHASE_PREFIX + noticeSubType))
                .map(ids -> new RuleSet(ids.stream()
                        .map(id -> patterns.computeIfAbsent(id, this::pattern))
                        .toList()));
    }

    private Pattern pattern(String id) {
        var rules = new ArrayList<Rule>();
        read(id.substring(PATTERN_PREFIX.length()) + ".sch", new PatternReader(id, rules));
        return new Pattern(id, List.copyOf(rules));
    }

    private void read(String file, Consumer<XMLStreamReader> taker) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var stream = sdk.open(FOLDER + file)) {
            var xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    taker.accept(xml);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("eForms SDK: cannot read " + file, e);
        }
    }

    private void readFrame(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "ns" -> prefixes.put(attribute(xml, "prefix"), attribute(xml, "uri"));
            case "let" -> readVariable(xml);
            case "phase" -> {
                currentPhase = new ArrayList<>();
                phases.put(attribute(xml, "id"), currentPhase);
            }
            case "active" -> currentPhase.add(attribute(xml, "pattern"));
            case "diagnostic" -> {
                var see = attribute(xml, "see");
                if (see.startsWith("field:")) {
                    diagnosedFields.put(attribute(xml, "id"), see.substring("field:".length()));
                }
            }
            case "schema", "title", "include", "diagnostics", "pattern" -> {}
            default -> throw unexpected(xml);
        }
    }

    /** Some stand in a pattern, but no two have the same name. */
    private void readVariable(XMLStreamReader xml) {
        variables.put(attribute(xml, "name"), attribute(xml, "value"));
    }

    private static IllegalStateException unexpected(XMLStreamReader xml) {
        return new IllegalStateException("eForms SDK: unexpected element " + xml.getLocalName());
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private final class PatternReader implements Consumer<XMLStreamReader> {

        private final String id;
        private final List<Rule> rules;
        private List<Assertion> assertions = List.of();

        PatternReader(String id, List<Rule> rules) {
            this.id = id;
            this.rules = rules;
        }

        @Override
        public void accept(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "pattern" -> {
                    if (!attribute(xml, "id").equals(id)) {
                        throw new IllegalStateException(
                                "eForms SDK: pattern %s in the file of %s".formatted(attribute(xml, "id"), id));
                    }
                }
                case "let" -> readVariable(xml);
                case "rule" -> {
                    assertions = new ArrayList<>();
                    rules.add(Rule.at(attribute(xml, "context"), assertions));
                }
                case "assert" -> assertions.add(assertion(xml));
                default -> throw unexpected(xml);
            }
        }

        private Assertion assertion(XMLStreamReader xml) {
            return new Assertion(
                    attribute(xml, "id"),
                    attribute(xml, "test"),
                    "ERROR".equals(attribute(xml, "role")) ? Finding.Level.ERROR : Finding.Level.WARNING,
                    Optional.ofNullable(diagnosedFields.get(attribute(xml, "diagnostics"))));
        }
    }
}
