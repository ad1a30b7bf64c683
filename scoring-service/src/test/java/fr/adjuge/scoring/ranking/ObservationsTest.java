package fr.adjuge.scoring.ranking;

import static fr.adjuge.scoring.ranking.Methods.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.scoring.exact.Ratio;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.OptionCombination;
import fr.adjuge.scoring.method.TieBreak;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    .isEqualTo("à égalité de points, départagées par la règle annoncée : y, x");
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
