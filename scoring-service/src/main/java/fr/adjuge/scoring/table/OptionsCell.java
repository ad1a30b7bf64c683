package fr.adjuge.scoring.table;

import static fr.adjuge.scoring.problem.ProblemType.TOO_MANY_CELLS;

import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.method.Option;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.sheet.FilledSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options that a row of a table is about: {@code PSE-1 + PSE-3}, or nothing for the base offer. */
public final class OptionsCell {

    public static final String HEADING = "Options";

    private static final String BETWEEN = " + ";
    private static final long MOST_CELLS = 250_000;

    private OptionsCell() {}

    public static String of(OptionCombination combination) {
        return String.join(BETWEEN, combination.optionIds());
    }

    /** What is no combination becomes a fault of the sheet. */
    public static Optional<OptionCombination> read(FilledSheet sheet, int row, int column, Method method) {
        var text = sheet.cell(row, column);
        var ids = text.isEmpty() ? List.<String>of() : List.of(text.split("\\s*\\+\\s*", -1));
        var unknown = new ArrayList<>(ids);
        method.options().stream().map(Option::id).forEach(unknown::remove);
        if (unknown.isEmpty()) {
            return Optional.of(method.combination(ids));
        }
        sheet.fault(
                row,
                column,
                new Text("“%s” is not a combination of options", "« %s » n'est pas une combinaison d'options")
                        .with(text));
        return Optional.empty();
    }

    /** A table that nobody could fill in is not made: ten options alone make 1024 rows of each offer. */
    public static void requireReasonable(long cells) {
        if (cells > MOST_CELLS) {
            throw new RefusedException(
                    TOO_MANY_CELLS,
                    new Text("%d cells, where %d are the most", "%d cellules, pour %d au plus")
                            .with(cells, MOST_CELLS));
        }
    }
}
