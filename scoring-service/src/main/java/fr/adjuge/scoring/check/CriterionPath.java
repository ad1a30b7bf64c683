package fr.adjuge.scoring.check;

import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A criterion and where it stands in the document that announces it, as a JSON pointer. */
record CriterionPath(Criterion criterion, String pointer) {

    static Stream<CriterionPath> in(Method method) {
        return below(method.criteria(), "/method/criteria");
    }

    private static Stream<CriterionPath> below(List<Criterion> criteria, String at) {
        return IntStream.range(0, criteria.size()).boxed().flatMap(place -> {
            var criterion = criteria.get(place);
            var pointer = at + "/" + place;
            return Stream.concat(
                    Stream.of(new CriterionPath(criterion, pointer)),
                    below(criterion.subCriteria(), pointer + "/subCriteria"));
        });
    }
}
