package fr.adjuge.eforms.validation;

import fr.adjuge.dto.http.Text;
import java.util.Optional;

/**
 * What is wrong with a notice, in one place of it.
 *
 * @param ruleId as the SDK names it, such as {@code BR-BT-00005-0036}; it changes from one SDK to the next, the field
 *     does not
 * @param fieldId the field to correct, where the SDK tells it
 * @param test the XPath that is not true there; empty for what is against the schema
 * @param location XPath of the element; for what is against the schema, line and column
 */
public record Finding(String ruleId, Level level, Optional<String> fieldId, Text message, String test, Text location) {

    /** Errors forbid publication; a warning sends the notice to a manual check by the Publications Office. */
    public enum Level {
        ERROR,
        WARNING
    }
}
