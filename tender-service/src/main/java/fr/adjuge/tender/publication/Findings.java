package fr.adjuge.tender.publication;

import static java.util.stream.Collectors.toMap;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.scoring.MethodCheck;
import fr.adjuge.dto.tender.AnnouncedLot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was found in a draft that is to be published.
 *
 * @param breaches the rules that it breaks, all of them
 * @param checks what scoring-service says of the method of each lot, in order
 */
public record Findings(Draft draft, List<Breach> breaches, Map<AnnouncedLot, MethodCheck> checks) {

    public Findings {
        breaches = List.copyOf(breaches);
    }

    /** What the buyer should know although it bars nothing. */
    List<Text> warnings() {
        var warnings = new ArrayList<>(PublicationRules.warningsFor(draft));
        checks.values().forEach(check -> warnings.addAll(MethodFindings.warnings(check)));
        return warnings;
    }

    /** By lot, the hash under which its method is frozen. */
    Map<String, String> hashes() {
        return checks.entrySet().stream().collect(toMap(check -> check.getKey().id(), check -> check.getValue()
                .methodHash()));
    }
}
