package fr.adjuge.scoring.ranking;

import static java.util.stream.Collectors.joining;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weighted sums: of sub-criteria into a criterion, and of criteria into the total. */
final class WeightedMarks {

    private static final Text EVALUATOR = new Text("note d'un évaluateur", "mark of an evaluator");
    private static final Text WEIGHTED = new Text("Note pondérée : %s", "Weighted mark: %s");

    private WeightedMarks() {}

    /** The mark that evaluators agreed on, or the exact mean of theirs. */
    static Explained mean(Text label, List<Ratio> marks) {
        if (marks.size() == 1) {
            return Explained.given(label, marks.get(0));
        }
        var given = marks.stream().map(mark -> Explained.given(EVALUATOR, mark)).toList();
        return Explained.computed(
                label, Ratio.mean(marks), Text.rule("(" + plus(marks.size()) + ") ÷ " + marks.size()), given);
    }

    /** Σ weight × mark ÷ Σ weight, each mark brought to the scale of the criterion above. */
    static Explained composed(Criterion criterion, List<Explained> marks) {
        var parts = criterion.weighedSubCriteria();
        var totalWeight = Ratio.sum(parts.stream().map(Criterion::weight).toList());
        var sum = Ratio.NOUGHT;
        var terms = new ArrayList<Text>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var conversion = criterion.scale().maximum().dividedBy(part.scale().maximum());
            sum = sum.plus(marks.get(i).value().times(part.weight()).times(conversion));
            terms.add(term(i, part, criterion));
        }
        var rule = new Text(
                rule(terms.stream().map(Text::fr), totalWeight, Locale.FRENCH),
                rule(terms.stream().map(Text::en), totalWeight, Locale.ENGLISH));
        return Explained.computed(Text.same(criterion.name()), sum.dividedBy(totalWeight), rule, marks);
    }

    private static Text term(int place, Criterion part, Criterion whole) {
        var own = part.scale().maximum();
        var common = whole.scale().maximum();
        var weighted = "{" + place + "} × %s";
        return own.equals(common)
                ? Text.rule(weighted, part.weight())
                : Text.rule(weighted + " × %s ÷ %s", part.weight(), common, own);
    }

    private static String rule(Stream<String> terms, Ratio totalWeight, Locale language) {
        return terms.collect(joining(" + ", "(", ")")) + " ÷ " + new Figure(totalWeight).in(language);
    }

    /** Mark × weight ÷ total weight × total maximum ÷ maximum of the scale: what a criterion adds to the total. */
    static Explained weighted(Method method, Criterion criterion, Explained mark) {
        var maximum = criterion.scale().maximum();
        var value = mark.value()
                .times(criterion.weight())
                .times(method.totalMaximum())
                .dividedBy(method.totalWeight().times(maximum));
        return Explained.computed(WEIGHTED.with(criterion.name()), value, rule(method, criterion), mark);
    }

    /** The shortest way to write it: in points the weight is the maximum, on one common scale both maxima cancel. */
    private static Text rule(Method method, Criterion criterion) {
        var maximum = criterion.scale().maximum();
        if (method.totalWeight().equals(method.totalMaximum())) {
            return Text.rule("{0} × %s ÷ %s", criterion.weight(), maximum);
        }
        if (maximum.equals(method.totalMaximum())) {
            return Text.rule("{0} × %s ÷ %s", criterion.weight(), method.totalWeight());
        }
        return Text.rule(
                "{0} × %s ÷ %s × %s ÷ %s", criterion.weight(), method.totalWeight(), method.totalMaximum(), maximum);
    }

    static Explained sum(Text label, List<Explained> terms) {
        var value = Ratio.sum(terms.stream().map(Explained::value).toList());
        return Explained.computed(label, value, Text.same(plus(terms.size())), terms);
    }

    private static String plus(int terms) {
        return IntStream.range(0, terms).mapToObj(i -> "{" + i + "}").collect(joining(" + "));
    }
}
