package fr.adjuge.dto.http.contract;

import static fr.adjuge.dto.http.contract.SchemaForm.types;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** The limits that validation checks, as those of a schema: also those inside an {@code Optional}. */
final class Limits {

    /** Validation has no name for it in a schema: something that is no blank. */
    static final String NOT_BLANK = "\\S";

    private Limits() {}

    static void write(@Nullable Schema schema, AnnotatedType type) {
        if (schema == null || schema.getRef() != null) {
            return;
        }
        for (var annotation : type.getAnnotations()) {
            write(schema, annotation);
        }
        if (type instanceof AnnotatedParameterizedType holder) {
            var held = List.of(holder.getAnnotatedActualTypeArguments());
            var last = held.get(held.size() - 1);
            if (types(schema).contains(SchemaType.ARRAY)) {
                write(schema.getItems(), last);
            } else {
                write(isOptional(holder) ? schema : schema.getAdditionalPropertiesSchema(), last);
            }
        }
    }

    private static boolean isOptional(AnnotatedParameterizedType holder) {
        return holder.getType().getTypeName().startsWith(Optional.class.getName());
    }

    private static void write(Schema schema, Annotation annotation) {
        if (annotation instanceof Size size) {
            atLeast(schema, size.min());
            atMost(schema, size.max());
        } else if (annotation instanceof NotEmpty) {
            atLeast(schema, 1);
        } else if (annotation instanceof NotBlank && schema.getPattern() == null) {
            schema.setPattern(NOT_BLANK);
        } else if (annotation instanceof Pattern pattern) {
            schema.setPattern(pattern.regexp());
        } else if (annotation instanceof Email) {
            schema.setFormat("email");
        } else if (annotation instanceof Min min) {
            schema.setMinimum(BigDecimal.valueOf(min.value()));
        } else if (annotation instanceof DecimalMin min) {
            schema.setMinimum(new BigDecimal(min.value()));
        } else if (annotation instanceof PositiveOrZero) {
            schema.setMinimum(BigDecimal.ZERO);
        } else if (annotation instanceof Positive) {
            schema.setExclusiveMinimum(BigDecimal.ZERO);
        } else if (annotation instanceof Max max) {
            schema.setMaximum(BigDecimal.valueOf(max.value()));
        } else if (annotation instanceof DecimalMax max) {
            schema.setMaximum(new BigDecimal(max.value()));
        }
    }

    private static void atLeast(Schema schema, int count) {
        if (count > 0 && types(schema).contains(SchemaType.ARRAY)) {
            schema.setMinItems(count);
        } else if (count > 0 && types(schema).contains(SchemaType.STRING)) {
            schema.setMinLength(count);
        }
    }

    private static void atMost(Schema schema, int count) {
        if (types(schema).contains(SchemaType.ARRAY)) {
            schema.setMaxItems(count);
        } else if (types(schema).contains(SchemaType.OBJECT)) {
            schema.setMaxProperties(count);
        } else {
            schema.setMaxLength(count);
        }
    }
}
