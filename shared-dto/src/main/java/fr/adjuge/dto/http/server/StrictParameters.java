package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Violation;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a query parameter or header that is not of its type, by name. Without it a bad {@code ?limit=abc} is told as
 * an unknown path. A path parameter that is not of its type stays an unknown path, for that is what it is.
 *
 * <p>The name is known from {@code @QueryParam} and {@code @HeaderParam} only: {@code @RestQuery} carries none here.
 */
@Provider
class StrictParameters implements ParamConverterProvider {

    private static final Text EXPECTED = new Text("must be %s", "doit être %s");

    private static final int UUID_LENGTH = 36;

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            boolean.class, StrictParameters::readBoolean,
            UUID.class, StrictParameters::readUuid,
            BigDecimal.class, BigDecimal::new,
            Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
            OffsetDateTime.class, OffsetDateTime::parse,
            LocalDate.class, LocalDate::parse,
            Cursor.class, Cursor::fromString);

    @Override
    @SuppressWarnings("unchecked") // each reader makes what it is listed for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var place = place(annotations);
        if (place == null) {
            return null;
        }
        if (type == Optional.class && held(genericType) instanceof Class<?> held) {
            var optional = converter(held, place, Optional::ofNullable);
            return (ParamConverter<T>) optional;
        }
        return (ParamConverter<T>) converter(type, place, value -> value);
    }

    private static Type held(Type optional) {
        return ((ParameterizedType) optional).getActualTypeArguments()[0];
    }

    private static @Nullable ParamConverter<?> converter(
            Class<?> type, Function<String, Violation> place, Function<@Nullable Object, @Nullable Object> form) {
        var reader = type.isEnum() ? constantOf(type) : READERS.get(type);
        if (reader == null) {
            return null;
        }
        var expected = EXPECTED.with(Expectation.of(type));
        return new StrictParameter(reader, form, () -> new RequestRefused(INVALID_REQUEST, expected, place));
    }

    private static Function<String, Object> constantOf(Class<?> type) {
        return text -> Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static @Nullable Function<String, Violation> place(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return message -> Violation.inParameter(query.value(), message);
            }
            if (annotation instanceof HeaderParam header) {
                return message -> Violation.inHeader(header.value(), message);
            }
        }
        return null;
    }

    private static boolean readBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** {@code UUID.fromString} takes shorter forms too, which then look like others. */
    private static UUID readUuid(String text) {
        var uuid = UUID.fromString(text);
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException(text);
        }
        return uuid;
    }

    /** @param form what becomes of the value read, or of null: an {@code Optional}, for one */
    private record StrictParameter(
            Function<String, ?> reader,
            Function<@Nullable Object, @Nullable Object> form,
            Supplier<RequestRefused> refusal)
            implements ParamConverter<Object> {

        @Override
        public @Nullable Object fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return form.apply(null);
            }
            try {
                return form.apply(reader.apply(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw refusal.get();
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
