package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * An exact number and two ways to read it. Only the fraction is computed with.
 *
 * @param fraction in lowest terms: {@code 69/20}, or {@code 4} for a whole number
 * @param decimal rounded half up to six decimals: {@code 3.450000}
 * @param rounded rounded half up to two decimals, as letters and reports show it: {@code 3.45}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExactNumber(String fraction, String decimal, String rounded) {}
