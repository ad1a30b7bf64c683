package fr.adjuge.dto.http.server;

import fr.adjuge.dto.http.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Map;

/** What a constraint asks for and what came instead, in sentences that say what is counted. */
final class BrokenConstraint {

    private static final Text NOT_BLANK = new Text("must not be blank", "ne doit pas être vide");
    private static final Text NOT_EMPTY = new Text("at least one entry is required", "au moins un élément est requis");
    private static final Text AT_LEAST = new Text("must be at least %s", "doit valoir au moins %s");
    private static final Text AT_MOST = new Text("must be at most %s", "doit valoir au plus %s");
    private static final Text POSITIVE = new Text("must be more than 0", "doit être supérieur à 0");
    private static final Text SHORTEST =
            new Text("at least %s characters are required, not %s", "au moins %s caractères sont requis, et non %s");
    private static final Text LONGEST =
            new Text("at most %s characters are taken, not %s", "au plus %s caractères sont acceptés, et non %s");
    private static final Text FEWEST =
            new Text("at least %s entries are required, not %s", "au moins %s éléments sont requis, et non %s");
    private static final Text MOST =
            new Text("at most %s entries are taken, not %s", "au plus %s éléments sont acceptés, et non %s");
    private static final Text FORM = new Text("must be of the form %s", "doit être de la forme %s");
    private static final Text EMAIL = new Text("must be an e-mail address", "doit être une adresse électronique");

    private BrokenConstraint() {}

    static Text reason(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation();
        var value = violation.getInvalidValue();
        if (constraint instanceof NotNull || constraint instanceof NotBlank && value == null) {
            return JsonFault.MISSING;
        } else if (constraint instanceof NotBlank) {
            return NOT_BLANK;
        } else if (constraint instanceof NotEmpty) {
            return NOT_EMPTY;
        } else if (constraint instanceof Size size) {
            return reason(size, value);
        } else if (constraint instanceof Pattern pattern) {
            return FORM.with(pattern.regexp());
        } else if (constraint instanceof Email) {
            return EMAIL;
        } else if (constraint instanceof Min min) {
            return AT_LEAST.with(min.value());
        } else if (constraint instanceof DecimalMin min) {
            return AT_LEAST.with(min.value());
        } else if (constraint instanceof PositiveOrZero) {
            return AT_LEAST.with(0);
        } else if (constraint instanceof Positive) {
            return POSITIVE;
        } else if (constraint instanceof Max max) {
            return AT_MOST.with(max.value());
        } else if (constraint instanceof DecimalMax max) {
            return AT_MOST.with(max.value());
        }
        return new Text(violation.getMessage(), violation.getMessage());
    }

    private static Text reason(Size size, Object value) {
        if (value instanceof CharSequence text) {
            return text.length() > size.max()
                    ? LONGEST.with(size.max(), text.length())
                    : SHORTEST.with(size.min(), text.length());
        }
        var count = value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
        return count > size.max() ? MOST.with(size.max(), count) : FEWEST.with(size.min(), count);
    }
}
