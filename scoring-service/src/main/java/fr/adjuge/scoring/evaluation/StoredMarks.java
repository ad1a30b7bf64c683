package fr.adjuge.scoring.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one offer as they are read from the database, many in one text.
 *
 * @param marks a line for each: the criterion, the place of the evaluator among those of the evaluation, counted from 1,
 *     and the mark
 */
record StoredMarks(String offerId, String marks) {

    /** Reads the texts of one evaluation. */
    static final class Reading {

        private final Dossier dossier;
        private final Map<String, Integer> columnByHead = new HashMap<>();
        private final Map<String, GivenMark> known = new HashMap<>();

        Reading(Dossier dossier) {
            this.dossier = dossier;
            var evaluators = dossier.evaluators();
            var columns = dossier.places().columns();
            for (var i = 0; i < columns.size(); i++) {
                columnByHead.put(
                        columns.get(i).criterionId() + " "
                                + (1 + evaluators.indexOf(columns.get(i).evaluator())),
                        i);
            }
        }

        @Nullable
        GivenMark[] row(@Nullable StoredMarks stored) {
            var row = new @Nullable GivenMark[columnByHead.size()];
            if (stored != null) {
                stored.marks().lines().forEach(line -> {
                    var end = line.lastIndexOf(' ');
                    var column = columnByHead.get(line.substring(0, end));
                    if (column != null) {
                        row[column] = known.computeIfAbsent(line.substring(end + 1), Reading::mark);
                    }
                });
            }
            return row;
        }

        private static GivenMark mark(String written) {
            return GivenMark.of(new BigDecimal(written));
        }
    }
}
