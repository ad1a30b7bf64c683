package fr.adjuge.dto.tender;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Before whom and until when the procedure may be contested (voies et délais de recours).
 *
 * @param court eForms OPT-301 ReviewOrg and ReviewInfo
 * @param mediator eForms OPT-301 Mediator
 * @param terms kept word for word (eForms BT-99)
 */
public record Remedies(
        @NotNull @Valid Organisation court,
        Optional<@Valid Organisation> mediator,
        @NotBlank @Size(max = 10_000) String terms) {}
