package fr.adjuge.dto.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A method to be checked before it is published; nothing is stored.
 *
 * @param method the method to check
 * @param launchedOn the day the notice is sent: the rules of that day apply
 */
public record MethodCheckRequest(
        @NotNull @Valid ScoringMethod method, @NotNull LocalDate launchedOn) {}
