package fr.adjuge.scoring.ranking;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Explained;
import java.util.List;
import java.util.stream.IntStream;

/** A sum of always as many terms. */
record Sum(Text label, Text rule) {

    static Sum of(Text label, int terms) {
        return new Sum(label, Text.same(formula(terms)));
    }

    /** {@code {0} + {1} + {2}} */
    static String formula(int terms) {
        return IntStream.range(0, terms).mapToObj(i -> "{" + i + "}").collect(joining(" + "));
    }

    Explained of(List<Explained> terms) {
        var value = Ratio.sum(terms.stream().map(Explained::value).toList());
        return Explained.computed(label, value, rule, terms);
    }
}
