package fr.adjuge.dto.codes;

import fr.adjuge.dto.scoring.LocalizedText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A closed list of codes that somebody else keeps. A code that is not in it would be found out only by the award notice,
 * months after the publication.
 *
 * @param labels of each code, in the order of the list
 */
public record CodeList(
        String name, String version, String source, String attribution, Map<String, LocalizedText> labels) {

    public CodeList {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    public boolean has(String code) {
        return labels.containsKey(code);
    }

    public boolean hasAll(Collection<String> codes) {
        return labels.keySet().containsAll(codes);
    }
}
