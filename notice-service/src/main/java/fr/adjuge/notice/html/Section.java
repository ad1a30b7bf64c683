package fr.adjuge.notice.html;

import java.util.List;

/**
 * A numbered part of the page.
 *
 * @param heading with its number, such as {@code 2.1.1 Objet}
 * @param remarks sentences that stand for themselves, before the facts
 */
record Section(String heading, List<String> remarks, List<Fact> facts, List<Section> sections) {

    Section {
        remarks = List.copyOf(remarks);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    boolean isEmpty() {
        return remarks.isEmpty() && facts.isEmpty() && sections.isEmpty();
    }
}
