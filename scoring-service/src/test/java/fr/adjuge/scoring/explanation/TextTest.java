package fr.adjuge.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import org.junit.jupiter.api.Test;

class TextTest {

    /** Whether it was written at once or is put together when it is read. */
    @Test
    void equalsOneThatReadsTheSameInBothLanguages() {
        var text = new Text("prix de 1,5", "price of 1.5");
        var filled = new Text("prix de %s", "price of %s").with(new Figure(Ratio.of("1.5")));

        assertThat(filled).isEqualTo(text).hasSameHashCodeAs(text);
        assertThat(text).isNotEqualTo(new Text("prix de 1,6", "price of 1.5"));
        assertThat(text).isNotEqualTo(new Text("prix de 1,5", "price of 1.6"));
    }

    @Test
    void isEnglishWhereItIsPrinted() {
        assertThat(new Text("prix", "price")).hasToString("price");
    }
}
