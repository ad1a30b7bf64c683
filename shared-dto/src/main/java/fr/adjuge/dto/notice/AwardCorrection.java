package fr.adjuge.dto.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Which award record another one takes the place of, and why.
 *
 * @param supersedes identifier of the award record that was wrong
 * @param reason what was wrong with it, in words that stay in the trail
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AwardCorrection(
        @NotNull UUID supersedes,
        @NotBlank @Size(max = 2000) String reason) {}
