package fr.adjuge.testkit.bodies;

import java.util.List;
import java.util.Map;

/** Texts that have the form which a format asks for, and texts that nearly have it. */
final class Formats {

    static final Map<String, List<String>> GOOD = Map.of(
            "uuid", List.of("5b4c9f3e-8f0e-4a6c-9d1b-0123456789ab", "5B4C9F3E-8F0E-4A6C-9D1B-0123456789AB"),
            "date", List.of("2025-05-28"),
            "date-time", List.of("2025-05-28T12:00:00+02:00", "2025-05-28T10:00:00Z", "2025-05-28T10:00:00.123456Z"),
            "email", List.of("marches@inrae.fr"),
            "byte", List.of("AA=="));

    static final Map<String, List<String>> BAD = Map.of(
            "uuid", List.of("5b4c9f3e-8f0e-4a6c-9d1b-0123456789a", "1-1-1-1-1", "uuid"),
            "date", List.of("2025-02-29", "28/05/2025", "2025-05-28T12:00:00Z", "2025-5-28"),
            "date-time", List.of("2025-05-28T12:00:00", "2025-05-28", "2025-05-28T25:00:00Z", "2025-02-29T12:00:00Z"),
            "email", List.of("marches", "@inrae.fr"),
            "byte", List.of("%%%"));

    private Formats() {}
}
