package fr.adjuge.notice.html;

import fr.adjuge.eforms.reading.Place;
import java.util.ArrayList;
import java.util.List;

/** A section, or a group of facts, while it is being put together; what is empty is left out. */
final class Outline {

    private final Wording wording;
    private final String heading;
    private final List<String> remarks = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    Outline(Wording wording, String heading) {
        this.wording = wording;
        this.heading = heading;
    }

    /** Adds what the notice says in these fields, in this order, each under its name. */
    Outline facts(Place place, String... fieldIds) {
        for (var fieldId : fieldIds) {
            fact(wording.fact(wording.fieldName(fieldId), place, fieldId));
        }
        return this;
    }

    Outline fact(Fact fact) {
        if (!fact.isEmpty()) {
            facts.add(fact);
        }
        return this;
    }

    /** Adds the names of the organisations that a field refers to. */
    Outline organisations(String key, Place place, String fieldId) {
        return fact(wording.organisations(wording.heading(key), place, fieldId));
    }

    Outline group(Outline group) {
        return fact(Fact.group(group.heading, group.facts));
    }

    /** Adds the meaning of a code, as a sentence of its own. */
    Outline remark(Place place, String fieldId) {
        place.readings(fieldId).forEach(reading -> remarks.add(wording.code(reading)));
        return this;
    }

    Outline section(Outline section) {
        var built = section.section();
        if (!built.isEmpty()) {
            sections.add(built);
        }
        return this;
    }

    Section section() {
        return new Section(heading, remarks, facts, sections);
    }
}
