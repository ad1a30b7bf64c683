package fr.adjuge.dto.http.server;

import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.http.Cursor;
import fr.adjuge.dto.http.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What we expected where something else was sent, in words of JSON and never of Java. */
final class Expectation {

    private static final Text INTEGER = new Text("an integer", "un nombre entier");
    private static final Text DECIMAL = new Text("a number", "un nombre");
    private static final Text BOOLEAN = new Text("true or false", "true ou false");
    private static final Text INSTANT =
            new Text("an instant such as 2025-05-28T12:00:00+02:00", "un instant comme 2025-05-28T12:00:00+02:00");
    private static final Text ARRAY = new Text("an array", "un tableau");
    private static final Text OBJECT = new Text("an object", "un objet");

    private static final Map<Class<?>, Text> BY_TYPE = Map.ofEntries(
            Map.entry(int.class, INTEGER),
            Map.entry(Integer.class, INTEGER),
            Map.entry(long.class, INTEGER),
            Map.entry(Long.class, INTEGER),
            Map.entry(BigInteger.class, INTEGER),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(String.class, new Text("a string", "une chaîne de caractères")),
            Map.entry(Cursor.class, new Text("the next of a page before", "le next d'une page précédente")),
            Map.entry(UUID.class, new Text("a UUID", "un UUID")),
            Map.entry(Instant.class, INSTANT),
            Map.entry(OffsetDateTime.class, INSTANT),
            Map.entry(LocalDate.class, new Text("a date such as 2025-05-28", "une date comme 2025-05-28")));

    private Expectation() {}

    static Text of(Class<?> type) {
        if (type.isEnum()) {
            var constants =
                    Stream.of(type.getEnumConstants()).map(Object::toString).collect(joining(", "));
            return new Text("one of " + constants, "une de ces valeurs : " + constants);
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return ARRAY;
        }
        return BY_TYPE.getOrDefault(type, OBJECT);
    }
}
