package fr.adjuge.eforms.validation;

import fr.adjuge.eforms.sdk.EformsSdk;
import fr.adjuge.eforms.validation.RuleSet.Assertion;
import fr.adjuge.eforms.validation.RuleSet.Pattern;
import fr.adjuge.eforms.validation.RuleSet.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the rules of one notice subtype: {@code complete-validation.sch} and those of its 211 patterns that the phase
 * activates. Of Schematron the SDK uses only ns, phase, include, let, pattern, rule, assert and diagnostic.
 */
final class RuleSetReader {

    private static final String FOLDER = "schematrons/dynamic/";
    private static final String PATTERN_PREFIX = "EFORMS-";

    private final String phase;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Set<String> activePatterns = new HashSet<>();
    private final List<String> includes = new ArrayList<>();
    private final Map<String, String> diagnosedFields = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private String currentPhase = "";
    private List<Rule> rules = List.of();
    private List<Assertion> assertions = List.of();

    private RuleSetReader(String phase) {
        this.phase = phase;
    }

    static RuleSet read(String noticeSubType) {
        return new RuleSetReader("eforms-" + noticeSubType).read();
    }

    private RuleSet read() {
        readFile("complete-validation.sch");
        includes.stream().filter(this::isActive).forEach(this::readFile);
        if (patterns.size() != activePatterns.size()) {
            throw new IllegalStateException("eForms SDK: not all patterns of phase " + phase + " were found");
        }
        return new RuleSet(Map.copyOf(prefixes), variables, List.copyOf(patterns));
    }

    /** A pattern stands in the file of its name; other files hold variables. */
    private boolean isActive(String file) {
        return file.equals("config.sch") || activePatterns.contains(PATTERN_PREFIX + file.replace(".sch", ""));
    }

    private void readFile(String file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var stream = EformsSdk.open(FOLDER + file)) {
            var xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    readElement(xml);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("eForms SDK: cannot read " + file, e);
        }
    }

    private void readElement(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "ns" -> prefixes.put(attribute(xml, "prefix"), attribute(xml, "uri"));
            case "let" -> variables.put(attribute(xml, "name"), attribute(xml, "value"));
            case "phase" -> currentPhase = attribute(xml, "id");
            case "active" -> {
                if (currentPhase.equals(phase)) {
                    activePatterns.add(attribute(xml, "pattern"));
                }
            }
            case "include" -> includes.add(attribute(xml, "href"));
            case "diagnostic" -> {
                var see = attribute(xml, "see");
                if (see.startsWith("field:")) {
                    diagnosedFields.put(attribute(xml, "id"), see.substring("field:".length()));
                }
            }
            case "pattern" -> {
                rules = new ArrayList<>();
                patterns.add(new Pattern(attribute(xml, "id"), rules));
            }
            case "rule" -> {
                assertions = new ArrayList<>();
                rules.add(new Rule(attribute(xml, "context"), assertions));
            }
            case "assert" -> assertions.add(assertion(xml));
            case "schema", "title", "diagnostics" -> {}
            default -> throw new IllegalStateException("eForms SDK: unexpected element " + xml.getLocalName());
        }
    }

    private Assertion assertion(XMLStreamReader xml) {
        return new Assertion(
                attribute(xml, "id"),
                attribute(xml, "test"),
                "ERROR".equals(attribute(xml, "role")) ? Finding.Level.ERROR : Finding.Level.WARNING,
                Optional.ofNullable(diagnosedFields.get(attribute(xml, "diagnostics"))));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
