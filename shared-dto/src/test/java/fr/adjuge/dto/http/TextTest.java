package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    /** A figure is one of these. */
    @Test
    void letsWhatHasItsOwnWordsWriteItself() {
        Worded half = language -> language == Language.FRENCH ? "0,5" : "0.5";

        var text = new Text("%s of %s", "%s de %s").with(half, List.of(half, half));

        assertThat(text.english()).isEqualTo("0.5 of 0.5, 0.5");
        assertThat(text.french()).isEqualTo("0,5 de 0,5, 0,5");
        assertThat(text.in(Language.FRENCH)).isEqualTo(text.french());
        assertThat(text.in(Language.ENGLISH)).isEqualTo(text.english()).isEqualTo(text.toString());
    }

    /** Most sentences of an explanation are never read. */
    @Test
    void isPutTogetherOnlyWhenItIsRead() {
        var read = new ArrayList<Language>();
        Worded watched = language -> {
            read.add(language);
            return "x";
        };

        var text = new Text("the %s", "le %s").with(watched);
        assertThat(read).isEmpty();

        assertThat(text.french()).isEqualTo("le x");
        assertThat(text.french()).isEqualTo("le x");
        assertThat(read).containsExactly(Language.FRENCH);
    }

    @Test
    void equalsOneThatReadsTheSameInBothLanguages() {
        var text = new Text("price of 1.5", "prix de 1,5");
        Worded figure = language -> language == Language.FRENCH ? "1,5" : "1.5";
        var filled = new Text("price of %s", "prix de %s").with(figure);

        assertThat(filled).isEqualTo(text).hasSameHashCodeAs(text);
        assertThat(text).isNotEqualTo(new Text("price of 1.5", "prix de 1,6"));
        assertThat(text).isNotEqualTo(new Text("price of 1.6", "prix de 1,5"));
    }

    /** A percent sign of a sentence that nothing is filled into is one. */
    @Test
    void isTakenAsItIsWhereNothingIsFilledIn() {
        assertThat(new Text("100 % of it", "100 % de cela").english()).isEqualTo("100 % of it");
        assertThat(new Text("%s %%", "%s %%").with(5).french()).isEqualTo("5 %");
    }
}
