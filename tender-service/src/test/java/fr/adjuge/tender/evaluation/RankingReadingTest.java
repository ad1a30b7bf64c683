package fr.adjuge.tender.evaluation;

import static fr.adjuge.tender.InraeCase.id;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.scoring.ExactNumber;
import fr.adjuge.dto.scoring.Finding;
import fr.adjuge.dto.scoring.LocalizedText;
import fr.adjuge.dto.scoring.ScoringResult;
import fr.adjuge.dto.scoring.ScoringResult.CriterionMark;
import fr.adjuge.dto.scoring.ScoringResult.OfferOutcome;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.lot.Ranking;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** F of INRAE-C24-2025-006: technical mark 3.5 after rescaling, weighted 1.925; eliminated D. */
class RankingReadingTest {

    static final ExactNumber TWO_POINT_EIGHT = new ExactNumber("14/5", "2.800000", "2.80");
    static final ExactNumber THREE_AND_A_HALF = new ExactNumber("7/2", "3.500000", "3.50");
    static final ExactNumber WEIGHTED = new ExactNumber("77/40", "1.925000", "1.93");
    static final ExactNumber TOTAL = new ExactNumber("69/20", "3.450000", "3.45");
    static final ExactNumber ONE = new ExactNumber("1", "1.000000", "1.00");

    @Test
    void readsMarksAfterRescalingAndWeightsThatAddUp() {
        var standing = read().of(id("F")).orElseThrow();

        assertThat(standing.rank()).contains(2);
        assertThat(standing.tied()).isTrue();
        assertThat(standing.total()).contains("3.45");
        assertThat(standing.marks())
                .containsExactly(new Ranking.Mark("Valeur technique", Optional.of("3.50"), "4", Optional.of("1.925")));
    }

    @Test
    void readsWhyAnOfferIsNotRanked() {
        var standing = read().of(id("D")).orElseThrow();

        assertThat(standing.rank()).isEmpty();
        assertThat(standing.exclusionReasons()).containsExactly("note de 1 au SAV");
        assertThat(standing.marks()).extracting(Ranking.Mark::mark).containsExactly(Optional.of("1.00"));
    }

    private static Ranking read() {
        var tied = new OfferOutcome(
                id("F").toString(),
                "Société fictive F",
                Optional.empty(),
                "RANKED",
                Optional.of(2),
                true,
                Optional.empty(),
                Optional.of(TOTAL),
                Optional.empty(),
                List.of(
                        new CriterionMark(
                                "valeur-technique",
                                Optional.of(TWO_POINT_EIGHT),
                                Optional.of(THREE_AND_A_HALF),
                                Optional.of(WEIGHTED)),
                        new CriterionMark("mesures", Optional.of(ONE), Optional.empty(), Optional.empty())),
                List.of(),
                Optional.empty());
        var eliminated = new OfferOutcome(
                id("D").toString(),
                "Société fictive D",
                Optional.empty(),
                "ELIMINATED",
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new CriterionMark("sav", Optional.of(ONE), Optional.empty(), Optional.empty())),
                List.of(new Finding(
                        "below-minimum",
                        "INFORMATION",
                        new LocalizedText("note de 1 au SAV", "mark 1"),
                        Optional.empty(),
                        List.of(),
                        List.of())),
                Optional.empty());
        var result = new ScoringResult("1", "in", "method", List.of(), List.of(tied, eliminated), List.of(), List.of());
        var method = InraeCase.consultation().lots().get(0).method();
        return RankingReading.of(new UUID(9, 9), "hash", result, method);
    }
}
