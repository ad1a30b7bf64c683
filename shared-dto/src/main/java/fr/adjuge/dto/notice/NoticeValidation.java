package fr.adjuge.dto.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the official rules find in a notice, whoever wrote it.
 *
 * @param sdkVersion the version of the eForms SDK by which it was judged: the one that it declares, such as
 *     {@code eforms-sdk-1.15}
 * @param noticeSubType the subtype that it says it has, such as {@code 29}; empty if it says none
 * @param sentOn the day of sending for which it was judged, if one was asked for
 * @param valid whether no finding forbids its publication
 * @param errors how many findings forbid its publication
 * @param warnings how many findings do not
 * @param complete whether these are all findings; of very many only the first thousand are told
 * @param findings what was found: against the schema, or, if it keeps to that, against the rules
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NoticeValidation(
        String sdkVersion,
        String noticeSubType,
        Optional<LocalDate> sentOn,
        boolean valid,
        int errors,
        int warnings,
        boolean complete,
        List<NoticeCheck.Finding> findings) {

    public NoticeValidation {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }
}
