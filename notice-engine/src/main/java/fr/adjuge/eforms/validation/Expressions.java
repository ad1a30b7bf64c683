package fr.adjuge.eforms.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.sf.saxon.Configuration;
import net.sf.saxon.Controller;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.sxpath.IndependentContext;
import net.sf.saxon.sxpath.XPathEvaluator;
import net.sf.saxon.sxpath.XPathExpression;
import net.sf.saxon.sxpath.XPathVariable;
import net.sf.saxon.trans.XPathException;

/** The XPaths of the rules, each compiled when it is first needed and kept. Safe for use by several threads. */
final class Expressions {

    /** Stands for {@code current-date()}, so that the day is ours to give. */
    static final String TODAY = "adjuge-today";

    private static final Pattern VARIABLE = Pattern.compile("\\$([\\w-]+)");

    /** Some more than those of the examples of all subtypes. When they are more, all go, and come again when they are needed. */
    private static final int MOST = 10_000;

    record Expression(XPathExpression compiled, Map<String, XPathVariable> variables) {}

    private final Configuration configuration;
    private final RuleBook book;
    private final Map<String, Expression> expressions = new ConcurrentHashMap<>();

    Expressions(Configuration configuration, RuleBook book) {
        this.configuration = configuration;
        this.book = book;
    }

    Controller controller() {
        return new Controller(configuration);
    }

    Expression of(String xpath) {
        if (expressions.size() > MOST) {
            expressions.clear();
        }
        return expressions.computeIfAbsent(xpath, this::compile);
    }

    private Expression compile(String xpath) {
        var text = xpath.replace("current-date()", "$" + TODAY);
        var names = new IndependentContext(configuration);
        book.prefixes().forEach((prefix, uri) -> names.declareNamespace(prefix, NamespaceUri.of(uri)));
        var variables = new LinkedHashMap<String, XPathVariable>();
        // Saxon wants a value for every variable that is declared: declare those that are used.
        VARIABLE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> name.equals(TODAY) || book.variables().containsKey(name))
                .forEach(name ->
                        variables.computeIfAbsent(name, unknown -> names.declareVariable(NamespaceUri.NULL, name)));
        var evaluator = new XPathEvaluator(configuration);
        evaluator.setStaticContext(names);
        try {
            return new Expression(evaluator.createExpression(text), variables);
        } catch (XPathException e) {
            throw new IllegalStateException("eForms SDK: not an XPath: " + xpath, e);
        }
    }
}
