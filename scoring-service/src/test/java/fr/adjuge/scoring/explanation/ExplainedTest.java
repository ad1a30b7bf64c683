package fr.adjuge.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    static final Explained MARK = Explained.given(new Text("note", "mark"), Ratio.of("2.8"));
    static final Explained BEST = Explained.given(new Text("meilleure note", "best mark"), Ratio.of("3.2"));
    static final Explained RESCALED = Explained.computed(
            new Text("note retenue", "final mark"),
            Ratio.of("3.5"),
            Text.rule("{0} × %s ÷ {1}", Ratio.of(4)),
            MARK,
            BEST);

    @Test
    void writesItsFormulaInWordsAndInFigures() {
        assertThat(RESCALED.formula().en()).isEqualTo("mark × 4 ÷ best mark = 2.8 × 4 ÷ 3.2");
        assertThat(RESCALED.formula().fr()).isEqualTo("note × 4 ÷ meilleure note = 2,8 × 4 ÷ 3,2");
        assertThat(RESCALED.figures().fr()).isEqualTo("2,8 × 4 ÷ 3,2");
    }

    @Test
    void saysOfAGivenNumberThatItIsGiven() {
        assertThat(MARK.formula()).isEqualTo(new Text("donnée", "given"));
        assertThat(MARK.figures()).isEqualTo(new Text("donnée", "given"));
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

        assertThat(sum.figures().en()).isEqualTo("(1/3) + (-1)");
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
        assertThat(new Figure(Ratio.of("3.45")).in(Locale.FRENCH)).isEqualTo("3,45");
        assertThat(new Figure(Ratio.of("3.45")).in(Locale.ENGLISH)).isEqualTo("3.45");
        assertThat(new Figure(Ratio.of(5334, 1625)).in(Locale.FRENCH)).isEqualTo("5334/1625");
        assertThat(Figure.rounded(Ratio.of(2, 3))).isEqualTo(new Text("0,67", "0.67"));
    }

    @Test
    void fillsTextsWithinTexts() {
        var text = new Text("le %s de %s", "the %s of %s").with(new Text("prix", "price"), new Figure(Ratio.of("1.5")));

        assertThat(text).isEqualTo(new Text("le prix de 1,5", "the price of 1.5"));
        assertThat(text.in(Locale.FRANCE)).isEqualTo("le prix de 1,5");
        assertThat(text.in(Locale.UK)).isEqualTo("the price of 1.5");
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
