package fr.adjuge.testkit.bodies;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values on both sides of each limit that a schema sets. */
final class Borders {

    private static final BigDecimal A_LITTLE = new BigDecimal("0.001");

    private final List<Border> found = new ArrayList<>();

    private final boolean isRequired;

    private Borders(boolean isRequired) {
        this.isRequired = isRequired;
    }

    /**
     * A value at a border.
     *
     * @param allowed whether the contract allows it
     */
    record Border(String what, boolean allowed, JsonNode value) {}

    static List<Border> ofArray(ArrayNode array, Schema<?> schema) {
        var borders = new Borders(true);
        if (schema.getMaxItems() != null && !array.isEmpty()) {
            borders.entries(schema.getMaxItems(), true, array.get(0));
            borders.entries(schema.getMaxItems() + 1, false, array.get(0));
        }
        if (schema.getMinItems() != null && schema.getMinItems() > 0) {
            borders.entries(schema.getMinItems() - 1, false, array.get(0));
        }
        return borders.found;
    }

    private void entries(int count, boolean allowed, JsonNode entry) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var i = 0; i < count; i++) {
            array.add(entry);
        }
        found.add(new Border(count + " entries", allowed, array));
    }

    static List<Border> ofValue(JsonNode value, Schema<?> schema, boolean isRequired) {
        var borders = new Borders(isRequired);
        switch (requireNonNullElse(schema.getType(), "")) {
            case "string" -> borders.ofText(value.asText(), schema);
            case "boolean" -> borders.add("a text for a truth", false, TextNode.valueOf("true"));
            case "integer", "number" -> borders.ofNumber(schema);
            default -> {}
        }
        return borders.found;
    }

    private void ofText(String good, Schema<?> schema) {
        add("true for a text", false, BooleanNode.TRUE);
        if (schema.getEnum() != null) {
            text("NO_SUCH_VALUE", false);
            schema.getEnum().forEach(constant -> text(constant.toString(), true));
        } else if (Formats.GOOD.containsKey(requireNonNullElse(schema.getFormat(), ""))) {
            requireNonNull(Formats.GOOD.get(schema.getFormat())).forEach(value -> text(value, true));
            requireNonNull(Formats.BAD.get(schema.getFormat())).forEach(value -> text(value, false));
        } else if (isOfForm(schema)) {
            var form = Pattern.compile(schema.getPattern().replaceAll("\\$$", "\\\\z"));
            altered(good)
                    .distinct()
                    .filter(value -> isRequired || !value.isBlank())
                    .forEach(value -> text(value, form.matcher(value).find()));
        } else {
            ofLength(schema);
        }
    }

    private static boolean isOfForm(Schema<?> schema) {
        return schema.getPattern() != null && schema.getPattern().startsWith("^");
    }

    private static Stream<String> altered(String good) {
        return Stream.of(
                good,
                good + good,
                good + "x",
                good + good.charAt(good.length() - 1),
                "x" + good,
                good + " ",
                " " + good,
                good + "\n",
                good + "~",
                good.substring(1),
                good.substring(0, good.length() - 1),
                good.toLowerCase(Locale.ROOT),
                good.toUpperCase(Locale.ROOT),
                "é" + good.substring(1),
                good.repeat(100));
    }

    private void ofLength(Schema<?> schema) {
        if (schema.getPattern() != null && isRequired) {
            text(" ", false);
            text("", false);
        }
        if (schema.getMinLength() != null && schema.getMinLength() > 0) {
            text("a".repeat(schema.getMinLength()), true);
            if (isRequired || schema.getMinLength() > 1) { // a blank text that may be absent is absent
                text("a".repeat(schema.getMinLength() - 1), false);
            }
        }
        if (schema.getMaxLength() != null && schema.getFormat() == null) {
            text("a".repeat(schema.getMaxLength()), true);
            text("a".repeat(schema.getMaxLength() + 1), false);
        }
    }

    private void ofNumber(Schema<?> schema) {
        add("a text for a number", false, TextNode.valueOf("1"));
        var step = "integer".equals(schema.getType()) ? BigDecimal.ONE : A_LITTLE;
        if ("integer".equals(schema.getType())) {
            number(new BigDecimal("1.5"), false);
            number(BigDecimal.TEN.pow(20), false);
        }
        if (schema.getMinimum() != null) {
            var isOutside = Boolean.TRUE.equals(schema.getExclusiveMinimum());
            number(schema.getMinimum(), !isOutside);
            number(
                    isOutside
                            ? schema.getMinimum().add(step)
                            : schema.getMinimum().subtract(step),
                    isOutside);
        }
        if (schema.getMaximum() != null) {
            number(schema.getMaximum(), true);
            number(schema.getMaximum().add(step), false);
        }
    }

    private void text(String value, boolean allowed) {
        var shown = value.length() > 60 ? value.length() + " characters" : "'" + value + "'";
        add(shown, allowed, TextNode.valueOf(value));
    }

    private void number(BigDecimal value, boolean allowed) {
        add(value.toPlainString(), allowed, DecimalNode.valueOf(value));
    }

    private void add(String what, boolean allowed, JsonNode value) {
        found.add(new Border(what, allowed, value));
    }
}
