package fr.adjuge.dto.http.server;

import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;
import static fr.adjuge.dto.http.PlatformProblem.MALFORMED_REQUEST;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import fr.adjuge.dto.http.InvalidValue;
import fr.adjuge.dto.http.RequestRefused;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.Violation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON body, and where, from what Jackson says of it. */
final class JsonFault {

    private static final Text NOT_JSON = new Text(
            "the body is not JSON: see line %s, column %s", "le corps n'est pas du JSON : voir ligne %s, colonne %s");
    private static final Text UNREADABLE = new Text("the body cannot be read", "le corps est illisible");
    private static final Text GIVEN_TWICE =
            new Text("this property is given twice", "cette propriété est donnée deux fois");
    private static final Text OUT_OF_RANGE = new Text("this number is too large", "ce nombre est trop grand");
    private static final Text UNKNOWN_PROPERTY = new Text("unknown property", "propriété inconnue");
    private static final Text TRAILING =
            new Text("nothing may follow the end of the document", "rien ne doit suivre la fin du document");
    // A property that is not there at all, in the words of Jackson.
    private static final Pattern MISSING_VALUE = Pattern.compile("Missing required creator property|Cannot map `null`");
    static final Text MISSING = new Text("a value is required", "une valeur est requise");
    private static final Text EXPECTED = new Text("must be %s", "doit être %s");
    private static final Text UNKNOWN_KIND = new Text("unknown kind of object: %s", "sorte d'objet inconnue : %s");

    private JsonFault() {}

    static RequestRefused of(JsonProcessingException exception) {
        var unreadable = inChain(exception, StreamReadException.class);
        if (unreadable != null) {
            return syntax(unreadable);
        }
        if (exception instanceof JsonMappingException mapping) {
            var pointer = JsonPointers.of(mapping.getPath()) + placeIn(mapping);
            return new RequestRefused(INVALID_REQUEST, reason(mapping), message -> Violation.inBody(pointer, message));
        }
        return new RequestRefused(MALFORMED_REQUEST, UNREADABLE);
    }

    private static String placeIn(JsonMappingException exception) {
        var invalid = inChain(exception, InvalidValue.class);
        return invalid == null
                ? ""
                : invalid.property().map(property -> "/" + property).orElse("");
    }

    private static RequestRefused syntax(StreamReadException exception) {
        if (exception.getProcessor() != null) {
            var here = exception.getProcessor().getParsingContext().pathAsPointer();
            if (exception.getOriginalMessage().startsWith("Duplicate")) {
                return invalid(GIVEN_TWICE, here.toString());
            }
            if (exception instanceof InputCoercionException) {
                return invalid(OUT_OF_RANGE, here.toString());
            }
        }
        JsonLocation location = exception.getLocation();
        return location == null
                ? new RequestRefused(MALFORMED_REQUEST, UNREADABLE)
                : new RequestRefused(MALFORMED_REQUEST, NOT_JSON.with(location.getLineNr(), location.getColumnNr()));
    }

    private static RequestRefused invalid(Text reason, String pointer) {
        return new RequestRefused(INVALID_REQUEST, reason, message -> Violation.inBody(pointer, message));
    }

    private static Text reason(JsonMappingException exception) {
        if (exception instanceof UnrecognizedPropertyException) {
            return UNKNOWN_PROPERTY;
        }
        if (exception instanceof ValueInstantiationException) {
            return ofRefusedValue(exception);
        }
        if (exception instanceof InvalidTypeIdException unknown) {
            return UNKNOWN_KIND.with(unknown.getTypeId());
        }
        if (exception instanceof MismatchedInputException mismatch) {
            return ofMismatch(mismatch);
        }
        return UNREADABLE;
    }

    private static Text ofRefusedValue(JsonMappingException exception) {
        var invalid = inChain(exception, InvalidValue.class);
        if (invalid != null) {
            return invalid.reason();
        }
        var cause = exception.getCause();
        // A record that refuses its arguments says why; a missing argument only makes it stumble.
        return cause instanceof IllegalArgumentException || cause instanceof ArithmeticException
                ? new Text(String.valueOf(cause.getMessage()), String.valueOf(cause.getMessage()))
                : MISSING;
    }

    private static Text ofMismatch(MismatchedInputException mismatch) {
        if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
            return TRAILING;
        }
        if (mismatch instanceof InvalidNullException
                || MISSING_VALUE.matcher(mismatch.getOriginalMessage()).lookingAt()
                || isAtNull(mismatch)) {
            return MISSING;
        }
        return mismatch.getTargetType() == null ? UNREADABLE : EXPECTED.with(Expectation.of(mismatch.getTargetType()));
    }

    private static boolean isAtNull(MismatchedInputException mismatch) {
        return mismatch.getProcessor() instanceof JsonParser parser && parser.currentToken() == JsonToken.VALUE_NULL;
    }

    static <T extends Throwable> @Nullable T inChain(@Nullable Throwable exception, Class<T> type) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
