package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Methods.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Edition;
import fr.adjuge.scoring.method.Judgement;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.TieBreak;
import fr.adjuge.scoring.method.TotalRule;
import fr.adjuge.scoring.price.PriceFormula;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationsTest {

    final Methods methods = new Methods();

    /** z: 60 × 9/10 + 40 = 94; x and y: 60 × 5/10 + 40 × 50/100 = 50. */
    @Test
    void nameTheTiedOffersTheirRankAndTheirTotal() {
        var found = on(offer("x", "100", "Q=5"), offer("y", "100", "Q=5"), offer("z", "50", "Q=9"));

        assertThat(found).singleElement().satisfies(tie -> {
            assertThat(tie.code()).isEqualTo("tie");
            assertThat(tie.message().french()).isEqualTo("ex æquo au rang 2 : x, y");
            assertThat(tie.figures()).extracting(Finding.Shown::value).containsExactly(Ratio.of(50));
        });
    }

    /** 60 × 4/10 + 40 = 64 = 60 × 8/10 + 40 × 40/100. */
    @Test
    void nameTheOffersThatTheAnnouncedRuleToldApartBestFirst() {
        methods.tieBreaks = List.of(new TieBreak.HigherMark("Q"));

        var found = on(offer("x", "40", "Q=4"), offer("y", "100", "Q=8"));

        assertThat(found).singleElement().satisfies(tie -> {
            assertThat(tie.code()).isEqualTo("tie-broken");
            assertThat(tie.message().french())
                    .isEqualTo("à égalité de points, départagées par la règle annoncée : y (rang 1), x (rang 2)");
        });
    }

    /** Three times 64 points; the price tells the cheapest apart, and leaves the two others tied at rank 2. */
    @Test
    void callOnlyThoseATieThatShareARank() {
        methods.tieBreaks = List.of(new TieBreak.LowerPrice());

        var found = on(offer("a", "40", "Q=4"), offer("b", "100", "Q=8"), offer("c", "100", "Q=8"));

        assertThat(found).extracting(Finding::code).containsExactly("tie-broken", "tie");
        assertThat(found.get(0).message().french())
                .isEqualTo(
                        "à égalité de points, départagées par la règle annoncée : a (rang 1), b (rang 2), c (rang 2)");
        assertThat(found.get(0).severity()).isEqualTo(Finding.Severity.INFORMATION);
        assertThat(found.get(1).message().french()).isEqualTo("ex æquo au rang 2 : b, c");
        assertThat(found.get(1).message().english()).isEqualTo("tied at rank 2: b, c");
    }

    /** What was frozen before said this. */
    @Test
    void calledAllOfThemATieInTheFirstEdition() {
        methods.tieBreaks = List.of(new TieBreak.LowerPrice());
        methods.edition = Edition.FIRST;

        var found = on(offer("a", "40", "Q=4"), offer("b", "100", "Q=8"), offer("c", "100", "Q=8"));

        assertThat(found)
                .singleElement()
                .satisfies(tie -> assertThat(tie.message().french()).isEqualTo("ex æquo au rang 1 : a, b, c"));
    }

    static Stream<Arguments> singles() {
        return Stream.of(
                Arguments.of(
                        new PriceFormula.Inverse(),
                        "une seule offre est classée : elle a les notes relatives maximales"),
                Arguments.of(
                        new PriceFormula.LinearMinMax(),
                        "une seule offre est classée : elle a les notes relatives maximales"),
                // its price is the mean: half of the marks
                Arguments.of(
                        new PriceFormula.Average(),
                        "une seule offre est classée, et n'a pas pour autant la note maximale : « P » (5 sur 10)"),
                Arguments.of(
                        new PriceFormula.CubicAverage(),
                        "une seule offre est classée, et n'a pas pour autant la note maximale : « P » (5 sur 10)"),
                // 10 × (300 − 100) ÷ 300
                Arguments.of(
                        new PriceFormula.FixedRange(Ratio.NOUGHT, Ratio.of(300)),
                        "une seule offre est classée, et n'a pas pour autant la note maximale : « P » (6,67 (20/3) sur 10)"),
                Arguments.of(
                        new PriceFormula.StepTable(
                                List.of(new PriceFormula.StepTable.Step(Ratio.of(100), Ratio.of(8)))),
                        "une seule offre est classée, et n'a pas pour autant la note maximale : « P » (8 sur 10)"));
    }

    @ParameterizedTest
    @MethodSource("singles")
    void sayOfASingleOfferWhatIsTrueOfItsFormula(PriceFormula formula, String sentence) {
        methods.price = Methods.financial("P", new Judgement.Price(formula));

        assertThat(on(offer("x", "100", "Q=5"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("single-offer");
            assertThat(finding.message().french()).isEqualTo(sentence);
        });
    }

    /** Quality per euro compares no mark with another one. */
    @Test
    void sayNothingOfRelativeMarksWhereThereIsNone() {
        methods.price = Methods.financial("P", new Judgement.UnmarkedPrice());
        methods.totalWeight = Ratio.of(60);
        methods.totalRule = new TotalRule.QualityPerPrice(Ratio.NOUGHT, Optional.empty());

        assertThat(on(offer("x", "100", "Q=5"))).singleElement().satisfies(finding -> {
            assertThat(finding.message().french()).isEqualTo("une seule offre est classée");
            assertThat(finding.message().english()).isEqualTo("one offer only is ranked");
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void callACriterionNeutralisedOnlyWhereEveryMarkIsZero(String mark, int found) {
        methods.quality = Methods.of(methods.quality, Optional.empty(), true, List.of());

        assertThat(on(offer("x", "100", "Q=" + mark), offer("y", "200", "Q=0")))
                .hasSize(found)
                .allSatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("criterion-neutralised");
                    assertThat(finding.message().french()).contains("« Qualité »");
                });
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.01, 0"})
    void askForJustificationsOfAPriceOfZeroOnly(String price, int found) {
        assertThat(on(offer("x", price, "Q=1"), offer("y", "100", "Q=8")))
                .hasSize(found)
                .allSatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("free-offer");
                    assertThat(finding.message().french()).contains("l'offre de x est nul");
                });
    }

    private List<Finding> on(Offer... offers) {
        var method = methods.method();
        var outcomes = Scoring.score(method, List.of(offers), OptionCombination.NONE);
        return Observations.on(method, outcomes, OptionCombination.NONE);
    }
}
