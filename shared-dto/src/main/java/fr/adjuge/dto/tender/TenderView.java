package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.adjuge.dto.http.AllowedAction;
import fr.adjuge.dto.http.KeptJson;
import fr.adjuge.dto.http.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A procedure as the caller may see it.
 *
 * @param id identifier of the tender
 * @param organisation SIRET of the organisation that runs it
 * @param status how far it has gone
 * @param offerDeadline last instant at which a deposit is on time, in UTC; it may have been postponed
 * @param offerDeadlineInParis the same instant as announced
 * @param createdAt when it was drafted, in UTC
 * @param publishedAt sending of the notice, in UTC; absent for a draft
 * @param launchedOn day of that sending in Paris, whose rules apply to the procedure
 * @param contractNotice identifier and version of the notice, {@code 83f00cf9-25a8-4f80-b64f-90274c981c97-01}
 * @param methodHashes by lot, the hash of the announced scoring method
 * @param creditsExcludingVat the budget recorded before the launch; shown to the buyer only
 * @param discontinuance why and when the tender was given up before its opening
 * @param outcomes how each lot ended, or that it has not; none of a draft
 * @param consultation what is announced
 * @param warnings what the buyer should know although it bars nothing; in the answer to a publication only
 * @param allowedActions the acts on it, and for each whether the caller may do it now
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TenderView(
        UUID id,
        String organisation,
        String status,
        Instant offerDeadline,
        OffsetDateTime offerDeadlineInParis,
        Instant createdAt,
        Optional<Instant> publishedAt,
        Optional<LocalDate> launchedOn,
        Optional<String> contractNotice,
        Map<String, String> methodHashes,
        Optional<Money> creditsExcludingVat,
        Optional<Discontinuance> discontinuance,
        List<LotOutcome> outcomes,
        @Schema(implementation = Consultation.class) KeptJson<Consultation> consultation,
        List<String> warnings,
        List<AllowedAction> allowedActions) {

    public TenderView {
        methodHashes =
                methodHashes == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(methodHashes)); // by lot
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
        allowedActions = allowedActions == null ? List.of() : List.copyOf(allowedActions);
    }

    /**
     * The decision to give the tender up as a whole (déclaration sans suite).
     *
     * @param ground the ground
     * @param reason the reason in words
     * @param decidedAt when it was decided, in UTC
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "TenderDiscontinuance")
    public record Discontinuance(DiscontinuanceGround ground, String reason, Instant decidedAt) {}
}
