package fr.adjuge.dto.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a notice is fit to be sent, and if not, why.
 *
 * @param noticeId the notice
 * @param dispatchAt the moment of sending for which it was checked, in Paris time
 * @param dispatchAtInParis the same instant in Paris time
 * @param publishable whether no check found an error
 * @param errors how many findings forbid its publication
 * @param warnings how many findings do not
 * @param layers the checks, in the order in which they were made
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NoticeCheck(
        UUID noticeId,
        OffsetDateTime dispatchAt,
        OffsetDateTime dispatchAtInParis,
        boolean publishable,
        int errors,
        int warnings,
        List<Layer> layers) {

    public NoticeCheck {
        layers = layers == null ? List.of() : List.copyOf(layers);
    }

    /**
     * One check and what it found.
     *
     * @param name {@code EFORMS_STATIC} (the schema and the official rules), {@code EFORMS_DYNAMIC} (the official rules
     *     at the moment of sending), {@code OWN_RULES}, {@code ESSENTIAL_DATA} (DECP)
     * @param errors how many of its findings forbid publication
     * @param warnings how many do not
     * @param findings what it found
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "CheckLayer")
    public record Layer(String name, int errors, int warnings, List<Finding> findings) {

        public Layer {
            findings = findings == null ? List.of() : List.copyOf(findings);
        }
    }

    /**
     * What is wrong, in both languages.
     *
     * @param severity {@code ERROR} forbids publication, {@code WARNING} does not
     * @param ruleId as the Publications Office or the schema names it; absent for our own rules
     * @param fieldId the eForms field to look at, where it is known
     * @param message what is wrong, as a sentence in French
     * @param messageInEnglish the same in English
     * @param location XPath or JSON pointer, where it is known
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "NoticeFinding")
    public record Finding(
            @Schema(enumeration = {"ERROR", "WARNING"}) String severity,
            Optional<String> ruleId,
            Optional<String> fieldId,
            String message,
            String messageInEnglish,
            Optional<String> location) {}
}
