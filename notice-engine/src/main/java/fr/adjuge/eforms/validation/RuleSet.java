package fr.adjuge.eforms.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Schematron rules of one phase, that is, of one notice subtype.
 *
 * @param prefixes prefix to namespace
 * @param variables name to XPath, in the order of the files
 */
record RuleSet(Map<String, String> prefixes, Map<String, String> variables, List<Pattern> patterns) {

    /** Rules of which, for one place in the notice, only the first that fits counts. */
    record Pattern(String id, List<Rule> rules) {

        /** The rules on what is outside the notice: the day it is sent. */
        boolean isDynamic() {
            return id.contains("-stage-6");
        }
    }

    /** @param context XPath of the places that the assertions are about */
    record Rule(String context, List<Assertion> assertions) {}

    /**
     * @param test XPath that must be true
     * @param fieldId the field that the rule itself points to
     */
    record Assertion(String id, String test, Finding.Level level, Optional<String> fieldId) {}
}
