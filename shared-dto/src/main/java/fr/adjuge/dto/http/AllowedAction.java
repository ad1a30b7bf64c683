package fr.adjuge.dto.http;

import static java.util.function.Predicate.not;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An act of the procedure, and whether the caller may do it now. For one that is closed: why, by which provision, and
 * when it opens if only time is missing.
 *
 * @param action stable name of the act, such as {@code PUBLISH}
 * @param allowed whether the caller may do it now
 * @param reason why the act is closed, in the language of the caller; absent if it is open
 * @param availableAt the first instant at which the act is possible, in UTC, if only time is missing
 * @param legalBasis the provision that closes the act; absent where none does
 * @param violations the rules that close the act, where it is a matter of rules, each with its place in what would be
 *     done; absent otherwise
 * @param link where to POST the act, relative to this service
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record AllowedAction(
        @Schema(required = true, examples = "PUBLISH") String action,
        @Schema(required = true) boolean allowed,
        @Schema(description = "why the act is closed") Optional<String> reason,

        @Schema(description = "the first instant at which the act is possible, if only time is missing")
        Optional<Instant> availableAt,

        @Schema(description = "the provision that closes the act")
        Optional<String> legalBasis,

        @Schema(description = "the rules that close the act, each with its place")
        Optional<List<Violation>> violations,

        @Schema(required = true, description = "where to POST the act", examples = "/tenders/{id}/publication")
        String link) {

    /** What the guards of an act say of it, as the caller reads it. */
    public static <C> AllowedAction of(Act<C> act, C acted, Instant now, Language language) {
        return act.guard()
                .check(acted, now)
                .map(unmet -> closed(act.name(), act.link(acted), unmet, language))
                .orElseGet(() -> open(act.name(), act.link(acted)));
    }

    private static AllowedAction closed(String action, String link, Unmet unmet, Language language) {
        return new AllowedAction(
                action,
                false,
                Optional.of(unmet.reason().in(language)),
                unmet.holdsFrom(),
                unmet.legalBasis().map(LegalBasis::citation),
                Optional.of(unmet.breaches()).filter(not(List::isEmpty)).map(broken -> broken.stream()
                        .map(breach -> breach.in(language))
                        .toList()),
                link);
    }

    public static AllowedAction open(String action, String link) {
        return new AllowedAction(
                action, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), link);
    }

    public static AllowedAction closed(String action, String link, String reason) {
        return new AllowedAction(
                action, false, Optional.of(reason), Optional.empty(), Optional.empty(), Optional.empty(), link);
    }
}
