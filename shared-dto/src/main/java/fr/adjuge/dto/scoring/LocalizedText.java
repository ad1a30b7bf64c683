package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A sentence in French and in English.
 *
 * @param fr in French
 * @param en in English
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LocalizedText(String fr, String en) {}
