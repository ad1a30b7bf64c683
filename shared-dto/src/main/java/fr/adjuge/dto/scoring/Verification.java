package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A frozen result computed again from its frozen input and compared byte for byte.
 *
 * @param identical whether the two are the same, byte for byte
 * @param frozenHash SHA-256 of the frozen bytes
 * @param recomputedHash SHA-256 of the bytes computed now
 * @param engineVersion the version that computed now
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Verification(boolean identical, String frozenHash, String recomputedHash, String engineVersion) {}
