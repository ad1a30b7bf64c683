package fr.adjuge.dto.http.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record makes of properties that were left out, asked of the record itself. */
final class DefaultValues {

    private DefaultValues() {}

    /** By property, as JSON values; without lists, of which everybody expects that they are empty. */
    static Map<String, Object> of(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var empty = type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(
                            Stream.of(components).map(DefaultValues::absent).toArray());
            var defaults = new TreeMap<String, Object>();
            for (var component : components) {
                if (!component.getType().isPrimitive()) {
                    json(component.getAccessor().invoke(empty))
                            .ifPresent(value -> defaults.put(component.getName(), value));
                }
            }
            return defaults;
        } catch (InvocationTargetException refused) {
            return Map.of(); // something must be there
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static @Nullable Object absent(RecordComponent component) {
        var type = component.getType();
        if (!type.isPrimitive()) {
            return type == Optional.class ? Optional.empty() : null;
        }
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
    }

    private static Optional<Object> json(@Nullable Object value) {
        if (value instanceof Boolean || value instanceof Number) {
            return Optional.of(value);
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        return value instanceof Currency currency ? Optional.of(currency.getCurrencyCode()) : Optional.empty();
    }
}
