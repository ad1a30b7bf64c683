package fr.adjuge.scoring.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The marks given to one offer under one combination of options, column by column. */
final class GivenMarks {

    private final @Nullable GivenMark[] columns;

    private GivenMarks(@Nullable GivenMark[] columns) {
        this.columns = columns;
    }

    static GivenMarks none(int columns) {
        return new GivenMarks(new @Nullable GivenMark[columns]);
    }

    /** Only while they are read, before anybody else has them. */
    void put(int column, GivenMark mark) {
        columns[column] = mark;
    }

    /** {@code mark}: none to take back what was given. */
    GivenMarks with(int column, Optional<GivenMark> mark) {
        var changed = new GivenMarks(Arrays.copyOf(columns, columns.length));
        changed.columns[column] = mark.orElse(null);
        return changed;
    }

    boolean isGiven(int column) {
        return columns[column] != null;
    }

    /** How many there are in the columns between the two, the second excluded. */
    int count(int from, int to) {
        var count = 0;
        for (var column = from; column < to; column++) {
            count += isGiven(column) ? 1 : 0;
        }
        return count;
    }

    /** In the columns between the two, the second excluded. */
    List<GivenMark> between(int from, int to) {
        var marks = new ArrayList<GivenMark>(to - from);
        for (var column = from; column < to; column++) {
            var mark = columns[column];
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    boolean isEmpty() {
        return count(0, columns.length) == 0;
    }
}
