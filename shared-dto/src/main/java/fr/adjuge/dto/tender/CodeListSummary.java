package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A list of codes, without its codes.
 *
 * @param name stable name of the list, as descriptions of properties quote it
 * @param version version of the list, as who keeps it counts
 * @param source where the official list is
 * @param size how many codes it has
 * @param link where to read it, relative to this service
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CodeListSummary(String name, String version, String source, int size, String link) {}
