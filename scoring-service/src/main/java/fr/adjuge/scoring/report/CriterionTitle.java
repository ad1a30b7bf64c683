package fr.adjuge.scoring.report;

import fr.adjuge.dto.http.WrittenText;
import fr.adjuge.dto.scoring.Criterion;

/** How a report calls a criterion: its name and, as names repeat, what distinguishes it. */
final class CriterionTitle {

    private CriterionTitle() {}

    static String of(Criterion criterion) {
        return criterion
                .description()
                .filter(description -> !WrittenText.isBlank(description))
                .map(description -> criterion.name() + " – " + description)
                .orElse(criterion.name());
    }
}
