package fr.adjuge.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Language;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    static final Explained MARK = Explained.given(new Text("mark", "note"), Ratio.of("2.8"));
    static final Explained BEST = Explained.given(new Text("best mark", "meilleure note"), Ratio.of("3.2"));
    static final Explained RESCALED = Explained.computed(
            new Text("final mark", "note retenue"),
            Ratio.of("3.5"),
            Figure.rule("{0} × %s ÷ {1}", Ratio.of(4)),
            MARK,
            BEST);

    @Test
    void writesItsFormulaInWordsAndInFigures() {
        assertThat(RESCALED.formula().english()).isEqualTo("mark × 4 ÷ best mark = 2.8 × 4 ÷ 3.2");
        assertThat(RESCALED.formula().french()).isEqualTo("note × 4 ÷ meilleure note = 2,8 × 4 ÷ 3,2");
        assertThat(RESCALED.figures().french()).isEqualTo("2,8 × 4 ÷ 3,2");
    }

    @Test
    void saysOfAGivenNumberThatItIsGiven() {
        assertThat(MARK.formula()).isEqualTo(new Text("given", "donnée"));
        assertThat(MARK.figures()).isEqualTo(new Text("given", "donnée"));
        assertThat(MARK.inputs()).isEmpty();
    }

    @Test
    void putsFractionsAndNegativeNumbersInParentheses() {
        var sum = Explained.computed(
                Text.same("sum"),
                Ratio.of(-2, 3),
                Text.same("{0} + {1}"),
                List.of(
                        Explained.given(Text.same("a"), Ratio.of(1, 3)),
                        Explained.given(Text.same("b"), Ratio.of(-1))));

        assertThat(sum.figures().english()).isEqualTo("(1/3) + (-1)");
    }

    @Test
    void knowsItsCriterionAndItsBasis() {
        var known = RESCALED.of(Optional.of("C1")).basedOn(Optional.of("§ 8.2")).named(Text.same("x"));

        assertThat(known.criterionId()).contains("C1");
        assertThat(known.basis()).contains("§ 8.2");
        assertThat(known.label()).isEqualTo(Text.same("x"));
        assertThat(known.value()).isEqualTo(RESCALED.value());
        assertThat(known.inputs()).isEqualTo(RESCALED.inputs());
        assertThat(known.rule()).isEqualTo(RESCALED.rule());
    }

    @Test
    void writesFiguresAsEachLanguageDoes() {
        assertThat(new Figure(Ratio.of("3.45")).in(Language.FRENCH)).isEqualTo("3,45");
        assertThat(new Figure(Ratio.of("3.45")).in(Language.ENGLISH)).isEqualTo("3.45");
        assertThat(new Figure(Ratio.of(5334, 1625)).in(Language.FRENCH)).isEqualTo("5334/1625");
        assertThat(Figure.rounded(Ratio.of(2, 3))).isEqualTo(new Text("0.67", "0,67"));
    }

    @Test
    void fillsTextsWithinTexts() {
        var text = new Text("the %s of %s", "le %s de %s").with(new Text("price", "prix"), new Figure(Ratio.of("1.5")));

        assertThat(text).isEqualTo(new Text("the price of 1.5", "le prix de 1,5"));
        assertThat(text.in(Language.FRENCH)).isEqualTo("le prix de 1,5");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("the price of 1.5");
    }

    @Test
    void addsFiguresPlacesAndSourcesToAFinding() {
        var finding = Finding.warning("code", Text.same("message"))
                .showing(Text.same("a"), Ratio.UNIT)
                .showing(Text.same("b"), Ratio.NOUGHT)
                .at("/method")
                .citing("CE 29/10/2013 n°370789");

        assertThat(finding.figures()).extracting(Finding.Shown::value).containsExactly(Ratio.UNIT, Ratio.NOUGHT);
        assertThat(finding.pointer()).contains("/method");
        assertThat(finding.sources()).containsExactly("CE 29/10/2013 n°370789");
        assertThat(finding.code()).isEqualTo("code");
        assertThat(finding.message()).isEqualTo(Text.same("message"));
        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    }
}
