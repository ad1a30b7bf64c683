package fr.adjuge.scoring.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page is only so wide: what has more columns is told in several tables. */
final class PageWidth {

    private PageWidth() {}

    /** The columns in their order, at most {@code most} of them in each part. */
    static <C> Stream<List<C>> parts(List<C> columns, int most) {
        return IntStream.iterate(0, from -> from < columns.size(), from -> from + most)
                .mapToObj(from -> columns.subList(from, Math.min(from + most, columns.size())));
    }
}
