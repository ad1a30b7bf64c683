package fr.adjuge.scoring.problem;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.scoring.explanation.Text;

/**
 * One rule that a request breaks, and the field that breaks it.
 *
 * @param pointer JSON pointer into the caller's own document
 */
public record Fault(String pointer, Text rule) {

    /** As a refusal of any service tells it. */
    public Breach breach() {
        return Breach.of(pointer, told(rule));
    }

    /** Put together: a sentence of the computation is so only when it is read. */
    static fr.adjuge.dto.http.Text told(Text sentence) {
        return new fr.adjuge.dto.http.Text(sentence.en(), sentence.fr());
    }
}
