package fr.adjuge.eforms.validation;

import java.util.List;
import java.util.Optional;

/** The Schematron rules of one phase, that is, of one notice subtype. */
record RuleSet(List<Pattern> patterns) {

    /** Rules of which, for one place in the notice, only the first that fits counts. */
    record Pattern(String id, List<Rule> rules) {

        /** The rules on what is outside the notice: the day it is sent. */
        boolean isDynamic() {
            return id.contains("-stage-6");
        }
    }

    /**
     * @param context XPath of the places that the assertions are about
     * @param elements the same without conditions; empty for a context that may stand anywhere
     */
    record Rule(String context, Optional<String> elements, List<Assertion> assertions) {

        static Rule at(String context, List<Assertion> assertions) {
            return new Rule(context, ElementPaths.named(context), assertions);
        }
    }

    /**
     * @param test XPath that must be true
     * @param fieldId the field that the rule itself points to
     */
    record Assertion(String id, String test, Finding.Level level, Optional<String> fieldId) {}
}
