package fr.adjuge.eforms.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;

/**
 * Evaluates Schematron rules as XPath, compiling an expression only when a notice has the element it is about
 * (ADR 0030). Safe for use by several threads.
 */
final class RuleEngine {

    /** Stands for {@code current-date()}, so that the day is ours to give. */
    private static final String TODAY = "adjuge-today";

    private static final Pattern VARIABLE = Pattern.compile("\\$([\\w-]+)");

    record Failure(RuleSet.Rule rule, RuleSet.Assertion assertion, XdmNode node) {}

    private record Expression(XPathExecutable executable, List<String> variables) {}

    private final Processor processor;
    private final RuleSet rules;
    private final Map<String, Expression> expressions = new ConcurrentHashMap<>();

    RuleEngine(Processor processor, RuleSet rules) {
        this.processor = processor;
        this.rules = rules;
    }

    /**
     * @param today as {@code xs:date}, for the rules on the day the notice is sent; they count only if {@code dynamic}
     * @throws SaxonApiException if a rule cannot be evaluated at all on this notice
     */
    List<Failure> failures(XdmNode notice, String today, boolean dynamic) throws SaxonApiException {
        var run = new Run(notice, new XdmAtomicValue(today, ItemType.DATE));
        for (var pattern : rules.patterns()) {
            if (dynamic || !pattern.isDynamic()) {
                run.check(pattern);
            }
        }
        return run.failures;
    }

    /** The subtype that the notice says it has; empty if it says none. */
    String noticeSubType(XdmNode notice) throws SaxonApiException {
        return new Run(notice, XdmValue.makeValue("")).value("noticeSubType").toString();
    }

    private Expression expression(String xpath) {
        return expressions.computeIfAbsent(xpath, this::compile);
    }

    private Expression compile(String xpath) {
        var text = xpath.replace("current-date()", "$" + TODAY);
        // Saxon wants a value for every variable that is declared: declare those that are used.
        var variables = VARIABLE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> name.equals(TODAY) || rules.variables().containsKey(name))
                .distinct()
                .toList();
        var compiler = processor.newXPathCompiler();
        rules.prefixes().forEach(compiler::declareNamespace);
        variables.forEach(name -> compiler.declareVariable(new QName(name)));
        try {
            return new Expression(compiler.compile(text), variables);
        } catch (SaxonApiException e) {
            throw new IllegalStateException("eForms SDK: not an XPath: " + xpath, e);
        }
    }

    /** One notice against the rules. */
    private final class Run {

        private final XdmNode notice;
        private final ElementPaths present;
        private final Map<String, XdmValue> values = new HashMap<>();
        private final List<Failure> failures = new ArrayList<>();

        Run(XdmNode notice, XdmValue today) {
            this.notice = notice;
            this.present = ElementPaths.of(notice, rules.prefixes());
            values.put(TODAY, today);
        }

        void check(RuleSet.Pattern pattern) throws SaxonApiException {
            var taken = new HashSet<XdmNode>();
            for (var rule : pattern.rules()) {
                if (!present.mayMatch(rule.context())) {
                    continue;
                }
                for (var item : selector(absolute(rule.context()), notice)) {
                    if (taken.add((XdmNode) item)) {
                        check(rule, (XdmNode) item);
                    }
                }
            }
        }

        private void check(RuleSet.Rule rule, XdmNode node) throws SaxonApiException {
            for (var assertion : rule.assertions()) {
                if (!selector(assertion.test(), node).effectiveBooleanValue()) {
                    failures.add(new Failure(rule, assertion, node));
                }
            }
        }

        private XPathSelector selector(String xpath, XdmItem context) throws SaxonApiException {
            var expression = expression(xpath);
            var selector = expression.executable().load();
            selector.setContextItem(context);
            for (var variable : expression.variables()) {
                selector.setVariable(new QName(variable), value(variable));
            }
            return selector;
        }

        private XdmValue value(String variable) throws SaxonApiException {
            var known = values.get(variable);
            if (known != null) {
                return known;
            }
            var value = selector(Objects.requireNonNull(rules.variables().get(variable)), notice)
                    .evaluate();
            values.put(variable, value);
            return value;
        }
    }

    /** A context is a pattern that matches anywhere; as an expression it needs to be told so. */
    private static String absolute(String context) {
        return context.startsWith("/") ? context : "//" + context;
    }
}
