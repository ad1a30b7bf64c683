package fr.adjuge.scoring.explanation;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something a buyer should know, with the number that shows it.
 *
 * @param code stable, in kebab case
 * @param pointer JSON pointer into the method, where it is about a part of it
 * @param sources decisions and articles
 */
public record Finding(
        String code,
        Severity severity,
        Text message,
        Optional<String> pointer,
        List<Shown> figures,
        List<String> sources) {

    public Finding {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    public static Finding refusal(String code, Text message) {
        return new Finding(code, Severity.REFUSAL, message, Optional.empty(), List.of(), List.of());
    }

    public static Finding warning(String code, Text message) {
        return new Finding(code, Severity.WARNING, message, Optional.empty(), List.of(), List.of());
    }

    public static Finding information(String code, Text message) {
        return new Finding(code, Severity.INFORMATION, message, Optional.empty(), List.of(), List.of());
    }

    public Finding at(String place) {
        return new Finding(code, severity, message, Optional.of(place), figures, sources);
    }

    public Finding showing(Text label, Ratio value) {
        var more = new ArrayList<>(figures);
        more.add(new Shown(label, value));
        return new Finding(code, severity, message, pointer, more, sources);
    }

    public Finding citing(String... decisions) {
        return new Finding(code, severity, message, pointer, figures, List.of(decisions));
    }

    /** How much a finding weighs. */
    public enum Severity {
        REFUSAL,
        WARNING,
        INFORMATION
    }

    /** A number with its name. */
    public record Shown(Text label, Ratio value) {}
}
