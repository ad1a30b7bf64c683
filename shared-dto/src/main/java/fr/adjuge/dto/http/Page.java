package fr.adjuge.dto.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list, and the cursor of the next one, absent on the last page.
 *
 * @param items the entries of this page, in the order of the list
 * @param next cursor of the next page, to be sent as {@code cursor}; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Page<T>(
        @Schema(required = true) List<T> items,

        @Schema(type = SchemaType.STRING, description = "cursor of the next page; absent on the last page")
        Optional<Cursor> next) {

    public Page {
        items = List.copyOf(items);
    }

    /** This page, with a cursor that is good for that list only. */
    public Page<T> in(String list) {
        return new Page<>(items, next.map(cursor -> cursor.in(list)));
    }

    /**
     * The page made of the first {@code limit} rows; there is a next one if {@code rows} holds more: so the query asks
     * for {@code limit + 1} rows.
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, Cursor> cursor, Function<R, T> view) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? Optional.of(cursor.apply(rows.get(limit - 1))) : Optional.<Cursor>empty();
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
