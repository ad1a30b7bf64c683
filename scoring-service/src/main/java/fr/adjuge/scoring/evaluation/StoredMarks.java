package fr.adjuge.scoring.evaluation;

import fr.adjuge.scoring.method.OptionCombination;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one offer as they are read from the database, many in one text.
 *
 * @param marks a line for each: the criterion, the place of the evaluator among those of the evaluation, counted from 1,
 *     the mark, and the options for which it was given, if any
 */
record StoredMarks(String offerId, String marks) {

    /** Reads the texts of one evaluation. */
    static final class Reading {

        private final Map<String, Integer> columnByHead = new HashMap<>();
        private final Map<String, GivenMark> known = new HashMap<>();
        private final Map<String, OptionCombination> combinations = new HashMap<>(Map.of("", OptionCombination.NONE));

        Reading(Dossier dossier) {
            var evaluators = dossier.evaluators();
            var columns = dossier.places().columns();
            for (var i = 0; i < columns.size(); i++) {
                columnByHead.put(
                        columns.get(i).criterionId() + " "
                                + (1 + evaluators.indexOf(columns.get(i).evaluator())),
                        i);
            }
        }

        /** By combination; without options there is always a row. */
        Map<OptionCombination, GivenMarks> row(@Nullable StoredMarks stored) {
            var rows = new HashMap<OptionCombination, GivenMarks>();
            rows.put(OptionCombination.NONE, unmarked());
            if (stored != null) {
                stored.marks().lines().forEach(line -> take(line, rows));
            }
            return rows;
        }

        private GivenMarks unmarked() {
            return GivenMarks.none(columnByHead.size());
        }

        private void take(String line, Map<OptionCombination, GivenMarks> rows) {
            var endOfHead = line.indexOf(' ', line.indexOf(' ') + 1);
            var endOfMark = line.indexOf(' ', endOfHead + 1);
            var column = columnByHead.get(line.substring(0, endOfHead));
            if (column != null) {
                var written = endOfMark < 0 ? line.substring(endOfHead + 1) : line.substring(endOfHead + 1, endOfMark);
                var options = endOfMark < 0 ? "" : line.substring(endOfMark + 1);
                var row = rows.computeIfAbsent(
                        combinations.computeIfAbsent(options, MarkKey::read), combination -> unmarked());
                row.put(column, known.computeIfAbsent(written, Reading::mark));
            }
        }

        private static GivenMark mark(String written) {
            return GivenMark.of(new BigDecimal(written));
        }
    }
}
