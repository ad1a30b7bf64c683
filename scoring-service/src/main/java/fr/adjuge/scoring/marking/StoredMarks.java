package fr.adjuge.scoring.marking;

import fr.adjuge.scoring.evaluation.Places;
import fr.adjuge.scoring.method.OptionCombination;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The marks that one evaluator gave to one offer, as they are read from the database.
 *
 * @param optionIds the options for which they were given, with blanks between; empty for the base offer
 * @param marks each a criterion and its mark, with blanks between
 */
record StoredMarks(String offerId, String evaluator, String optionIds, String marks) {

    /** Reads the texts of one evaluation. */
    static final class Reading {

        private final Places places;
        private final Map<String, GivenMark> known = new HashMap<>();

        Reading(Places places) {
            this.places = places;
        }

        /** What is stored of one offer, by combination; without options there is always a row. */
        Map<OptionCombination, GivenMarks> row(List<StoredMarks> ofOffer) {
            var rows = new HashMap<OptionCombination, GivenMarks>();
            rows.put(OptionCombination.NONE, unmarked());
            for (var stored : ofOffer) {
                take(stored, rows.computeIfAbsent(MarkKey.read(stored.optionIds()), combination -> unmarked()));
            }
            return rows;
        }

        private GivenMarks unmarked() {
            return GivenMarks.none(places.columns().size());
        }

        private void take(StoredMarks stored, GivenMarks row) {
            var columns = places.columnsOf(stored.evaluator());
            var written = stored.marks().split(" ");
            for (var i = 0; i < written.length; i += 2) {
                var column = columns.get(written[i]);
                if (column != null) {
                    row.put(column, known.computeIfAbsent(written[i + 1], Reading::mark));
                }
            }
        }

        private static GivenMark mark(String written) {
            return GivenMark.of(new BigDecimal(written));
        }
    }
}
