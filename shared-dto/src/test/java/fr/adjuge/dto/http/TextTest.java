package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text BUYER = new Text("buyer", "acheteur");
    private static final Text AUDITOR = new Text("auditor", "auditeur");
    private static final Text OPENER = new Text("opener", "ouvreur");

    @Test
    void fillsInValuesAsPeopleWriteThem() {
        var text = new Text("for %s: %s", "pour %s : %s");

        assertThat(text.with(BUYER, List.of("LOT-0001", "LOT-0002")))
                .isEqualTo(new Text("for buyer: LOT-0001, LOT-0002", "pour acheteur : LOT-0001, LOT-0002"));
        assertThat(text.with(List.of(BUYER, AUDITOR), 2))
                .isEqualTo(new Text("for buyer, auditor: 2", "pour acheteur, auditeur : 2"));
    }

    @Test
    void enumeratesAlternativesAsPeopleDo() {
        assertThat(Text.anyOf(List.of())).isEqualTo(new Text("", ""));
        assertThat(Text.anyOf(List.of(BUYER))).isEqualTo(BUYER);
        assertThat(Text.anyOf(List.of(BUYER, AUDITOR))).isEqualTo(new Text("buyer or auditor", "acheteur ou auditeur"));
        assertThat(Text.anyOf(List.of(BUYER, OPENER, AUDITOR)))
                .isEqualTo(new Text("buyer, opener or auditor", "acheteur, ouvreur ou auditeur"));
    }
}
