package fr.adjuge.dto.tender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.adjuge.dto.scoring.LocalizedText;
import java.util.List;

/**
 * A list of codes that is kept elsewhere, such as by the Publications Office of the European Union.
 *
 * @param name stable name of the list, as descriptions of properties quote it
 * @param version version of the list, as who keeps it counts
 * @param source where the official list is
 * @param attribution who made it, and under which licence it is used
 * @param items all its codes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CodeListView(String name, String version, String source, String attribution, List<Code> items) {

    public CodeListView {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * A code and what it stands for.
     *
     * @param code as requests write it, letter by letter
     * @param label what it stands for
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Code(String code, LocalizedText label) {}
}
