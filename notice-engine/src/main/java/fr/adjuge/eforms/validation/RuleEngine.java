package fr.adjuge.eforms.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.saxon.Controller;
import net.sf.saxon.om.GroundedValue;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.om.SequenceTool;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.sxpath.XPathDynamicContext;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.DateValue;

/**
 * Evaluates Schematron rules as XPath, compiling an expression only when a notice has the element it is about
 * (ADR 0030). Safe for use by several threads.
 */
final class RuleEngine {

    record Failure(RuleSet.Rule rule, RuleSet.Assertion assertion, XdmNode node, boolean isOfTheDay) {}

    private final RuleBook book;
    private final Expressions expressions;

    RuleEngine(RuleBook book, Expressions expressions) {
        this.book = book;
        this.expressions = expressions;
    }

    /**
     * What a notice fails, pattern by pattern.
     *
     * @param today for the rules on the day the notice is sent; they count only if {@code dynamic}
     * @param atMost after so many failures the rest is left out
     * @throws XPathException if a rule cannot be evaluated at all on this notice
     */
    List<Failure> failures(XdmNode notice, RuleSet rules, DateValue today, boolean dynamic, int atMost)
            throws XPathException {
        var run = new Run(notice, today, atMost);
        for (var pattern : rules.patterns()) {
            if (dynamic || !pattern.isDynamic()) {
                run.check(pattern);
            }
        }
        return run.failures;
    }

    /** One notice against the rules. */
    private final class Run {

        private final NodeInfo notice;
        private final ElementPaths present;
        private final int atMost;
        // One for all expressions of the run: to make it costs as much as a simple rule.
        private final Controller controller = expressions.controller();
        private final Map<String, GroundedValue> values = new HashMap<>();
        private final Map<String, List<Item>> places = new HashMap<>();
        private final List<Failure> failures = new ArrayList<>();

        Run(XdmNode notice, DateValue today, int atMost) {
            this.notice = notice.getUnderlyingNode();
            this.present = ElementPaths.of(notice, book.prefixes());
            this.atMost = atMost;
            values.put(Expressions.TODAY, today);
        }

        void check(RuleSet.Pattern pattern) throws XPathException {
            var taken = new HashSet<Item>();
            for (var rule : pattern.rules()) {
                if (!present.mayMatch(rule)) {
                    continue;
                }
                for (var place : places(rule.context())) {
                    if (taken.add(place)) {
                        check(rule, (NodeInfo) place, pattern.isDynamic());
                    }
                }
            }
        }

        /** Several patterns look at the same places. */
        private List<Item> places(String context) throws XPathException {
            var known = places.get(context);
            if (known != null) {
                return known;
            }
            var expression = expressions.of(absolute(context));
            var found = expression.compiled().evaluate(context(expression, notice));
            places.put(context, found);
            return found;
        }

        private void check(RuleSet.Rule rule, NodeInfo place, boolean ofTheDay) throws XPathException {
            for (var assertion : rule.assertions()) {
                if (failures.size() < atMost && !holds(assertion, place)) {
                    failures.add(new Failure(rule, assertion, new XdmNode(place), ofTheDay));
                }
            }
        }

        private boolean holds(RuleSet.Assertion assertion, NodeInfo place) throws XPathException {
            var expression = expressions.of(assertion.test());
            return expression.compiled().effectiveBooleanValue(context(expression, place));
        }

        private XPathDynamicContext context(Expressions.Expression expression, NodeInfo place) throws XPathException {
            var context = expression.compiled().createDynamicContext(controller, place);
            for (var variable : expression.variables().entrySet()) {
                context.setVariable(variable.getValue(), value(variable.getKey()));
            }
            return context;
        }

        private GroundedValue value(String variable) throws XPathException {
            var known = values.get(variable);
            if (known != null) {
                return known;
            }
            var expression =
                    expressions.of(Objects.requireNonNull(book.variables().get(variable)));
            var value = SequenceTool.toGroundedValue(expression.compiled().iterate(context(expression, notice)));
            values.put(variable, value);
            return value;
        }
    }

    /** A context is a pattern that matches anywhere; as an expression it needs to be told so. */
    private static String absolute(String context) {
        return context.startsWith("/") ? context : "//" + context;
    }
}
