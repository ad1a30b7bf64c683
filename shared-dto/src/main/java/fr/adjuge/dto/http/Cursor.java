package fr.adjuge.dto.http;

import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a page of a list ended: the sort keys of its last item, opaque to the caller. As a query parameter
 * ({@code @QueryParam("cursor")}) a garbled one is refused with 400, and so is one of another list.
 *
 * @param list the list that it is of, filters included, by a short name; empty until the page is answered
 * @param keys the sort keys of the last item
 */
@Schema(type = SchemaType.STRING, description = "where the page before ended; taken from its next, as it is")
public record Cursor(String list, List<String> keys) {

    // Starts every decoded cursor: what was not made here is recognised, and the form may change one day.
    private static final String FORM = "2";
    private static final Text FOREIGN = new Text("not a cursor of this list", "n'est pas un curseur de cette liste");
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.contains(SEPARATOR))) {
            throw new IllegalArgumentException("not the keys of a cursor: " + keys);
        }
    }

    public static Cursor after(Object... keys) {
        return new Cursor("", List.of(keys).stream().map(Object::toString).toList());
    }

    /** This place in that list, by whatever name the list is known. */
    public Cursor in(String named) {
        return new Cursor(named, keys);
    }

    /** Throws {@code IllegalArgumentException} for anything that {@link #toString} did not make. */
    @JsonCreator
    public static Cursor fromString(String text) {
        var fields = List.of(decoded(text).split(SEPARATOR, -1));
        if (fields.size() < 3 || !fields.get(0).equals(FORM)) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        return new Cursor(fields.get(1), fields.subList(2, fields.size()));
    }

    private static String decoded(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
    }

    /**
     * The sort key at this position, read by {@code parse}. A cursor of another list is refused with 400, like a garbled
     * one.
     */
    public <T> T key(int index, Function<String, T> parse) {
        try {
            return parse.apply(keys.get(index));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            throw new RequestRefused(INVALID_REQUEST, FOREIGN, message -> Violation.inParameter("cursor", message));
        }
    }

    @JsonValue
    @Override
    public String toString() {
        var text = String.join(SEPARATOR, FORM, list, String.join(SEPARATOR, keys));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
