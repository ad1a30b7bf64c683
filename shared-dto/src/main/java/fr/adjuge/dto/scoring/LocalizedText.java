package fr.adjuge.dto.scoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A sentence in French and in English. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LocalizedText(String fr, String en) {}
