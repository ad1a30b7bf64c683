package fr.adjuge.scoring.ranking;

import static java.util.stream.Collectors.joining;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import fr.adjuge.scoring.explanation.Figure;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Σ weight × mark ÷ Σ weight of sub-criteria, each mark brought to the scale of the criterion above. */
final class WeightedParts {

    private final Text label;
    private final Text rule;
    private final List<Ratio> shares;

    WeightedParts(Criterion whole) {
        var parts = whole.weighedSubCriteria();
        var totalWeight = Ratio.sum(parts.stream().map(Criterion::weight).toList());
        this.label = Text.same(whole.name());
        this.rule = rule(whole, parts, totalWeight);
        this.shares = parts.stream()
                .map(part -> part.weight()
                        .times(whole.scale().maximum())
                        .dividedBy(part.scale().maximum().times(totalWeight)))
                .toList();
    }

    Explained composed(List<Explained> marks) {
        var sum = Ratio.NOUGHT;
        for (var i = 0; i < shares.size(); i++) {
            sum = sum.plus(marks.get(i).value().times(shares.get(i)));
        }
        return Explained.computed(label, sum, rule, marks);
    }

    private static Text rule(Criterion whole, List<Criterion> parts, Ratio totalWeight) {
        var terms = IntStream.range(0, parts.size())
                .mapToObj(i -> term(i, parts.get(i), whole))
                .toList();
        return new Text(
                rule(terms, Text::fr, totalWeight, Locale.FRENCH), rule(terms, Text::en, totalWeight, Locale.ENGLISH));
    }

    private static String rule(
            List<Text> terms, Function<Text, String> inLanguage, Ratio totalWeight, Locale language) {
        return terms.stream().map(inLanguage).collect(joining(" + ", "(", ")")) + " ÷ "
                + new Figure(totalWeight).in(language);
    }

    private static Text term(int place, Criterion part, Criterion whole) {
        var own = part.scale().maximum();
        var common = whole.scale().maximum();
        var weighted = "{" + place + "} × %s";
        return own.equals(common)
                ? Text.rule(weighted, part.weight())
                : Text.rule(weighted + " × %s ÷ %s", part.weight(), common, own);
    }
}
