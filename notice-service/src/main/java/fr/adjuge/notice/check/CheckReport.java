package fr.adjuge.notice.check;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.eforms.validation.Finding;
import fr.adjuge.eforms.validation.Finding.Level;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the checks found in a notice, for one moment of sending.
 *
 * @param dispatchAt the moment of sending
 */
public record CheckReport(OffsetDateTime dispatchAt, List<LayerReport> layers) {

    private static final Text FAULT = new Text("%s: %s", "%s : %s");

    /** The checks, in the order in which they are made. */
    public enum Layer {
        /** The schema, and the official rules that hold on any day. */
        EFORMS_STATIC,
        /** The official rules on the day of sending. */
        EFORMS_DYNAMIC,
        /** What is wrong although the official rules allow it. */
        OWN_RULES,
        /** The official schema of the essential data (DECP), and what it leaves out. */
        ESSENTIAL_DATA
    }

    /** One check and what it found. */
    public record LayerReport(Layer layer, List<Finding> findings) {

        public int count(Level level) {
            return (int) findings.stream()
                    .filter(finding -> finding.level() == level)
                    .count();
        }
    }

    /** The same for another moment of the same day. */
    CheckReport at(OffsetDateTime moment) {
        return new CheckReport(moment, layers);
    }

    public int count(Level level) {
        return layers.stream().mapToInt(layer -> layer.count(level)).sum();
    }

    /** How many findings it holds. */
    int size() {
        return layers.stream().mapToInt(layer -> layer.findings().size()).sum();
    }

    public boolean isPublishable() {
        return count(Level.ERROR) == 0;
    }

    /** The errors, as rules that the notice breaks; whoever sends it sends no body that they would be in. */
    public List<Breach> faults() {
        return layers.stream()
                .flatMap(layer -> layer.findings().stream())
                .filter(finding -> finding.level() == Level.ERROR)
                .map(CheckReport::fault)
                .toList();
    }

    private static Breach fault(Finding finding) {
        return Breach.of("", FAULT.with(finding.fieldId().orElse(finding.ruleId()), finding.message()));
    }
}
