package fr.adjuge.tender.examination;

import static fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility.AFTER_QUALITY_MARKS;
import static fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility.FROM_THE_START;
import static fr.adjuge.tender.InraeCase.id;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.scoring.EvaluationRequest.PriceVisibility;
import fr.adjuge.dto.tender.Company.CompanySize;
import fr.adjuge.dto.tender.Grouping;
import fr.adjuge.dto.tender.OfferForm;
import fr.adjuge.tender.InraeCase;
import fr.adjuge.tender.Tender;
import fr.adjuge.tender.Tenders;
import fr.adjuge.tender.examination.Sight.As;
import fr.adjuge.tender.lot.Lot;
import fr.adjuge.tender.lot.LotKey;
import fr.adjuge.tender.lot.LotScene;
import fr.adjuge.tender.lot.Marking;
import fr.adjuge.tender.offer.Offer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who marks a lot whose prices are hidden from evaluators does not see them, in whichever role. */
class SightTest {

    static final String LOT = "LOT-0001";

    private final Tender tender = Tenders.launchedOn(LocalDate.of(2025, 4, 14));
    private final Lot lot = new Lot(new LotKey(new UUID(0, 1), LOT));

    @ParameterizedTest
    @EnumSource(names = {"BUYER", "EVALUATOR"})
    void hiddenPricesAreShownToNobodyWhoMarks(As as) {
        evaluated(AFTER_QUALITY_MARKS);

        assertThat(sight(as, lot).pricedLotsOf(offer())).isEmpty();
        assertThat(sight(as, lot).showsPricesOf(LOT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"BUYER", "EVALUATOR"})
    void pricesThatAreVisibleFromTheStartAreShownToWhoMarks(As as) {
        evaluated(FROM_THE_START);

        assertThat(sight(as, lot).pricedLotsOf(offer())).containsExactly(LOT);
        assertThat(sight(as, lot).showsPricesOf(LOT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"BUYER", "EVALUATOR"})
    void hiddenPricesAreShownOnceTheRankingIsTakenOver(As as) {
        evaluated(AFTER_QUALITY_MARKS);
        lot.rank(InraeCase.ranking(), LotScene.on(lot, tender, LocalDate.of(2025, 6, 6), InraeCase.examined()));

        assertThat(sight(as, lot).pricedLotsOf(offer())).containsExactly(LOT);
    }

    @Test
    void whoDoesNotMarkInTheBuyersHouseSeesAllPrices() {
        evaluated(AFTER_QUALITY_MARKS);

        assertThat(sight(As.BUYER).pricedLotsOf(offer())).containsExactly(LOT);
        assertThat(sight(As.BUYER).showsPricesOf(LOT)).isTrue();
    }

    @Test
    void pricesOfAnotherLotAreShownToWhoDoesNotMarkThat() {
        evaluated(AFTER_QUALITY_MARKS);

        assertThat(sight(As.BUYER, lot).showsPricesOf("LOT-0002")).isTrue();
    }

    @Test
    void aBuyerWhoMarksStillSeesForWhichLotsAnOfferIs() {
        evaluated(AFTER_QUALITY_MARKS);

        assertThat(sight(As.BUYER, lot).lotsOf(id("B"), List.of(LOT, "LOT-0002")))
                .containsExactly(LOT, "LOT-0002");
    }

    @Test
    void anEvaluatorSeesTheLotsThatItMarksTheOfferIn() {
        evaluated(FROM_THE_START);

        assertThat(sight(As.EVALUATOR, lot).lotsOf(id("B"), List.of(LOT, "LOT-0002")))
                .containsExactly(LOT);
        assertThat(sight(As.EVALUATOR, lot).lotsOf(id("E"), List.of(LOT))).isEmpty();
    }

    @Test
    void aTendererSeesItsOwnPrices() {
        evaluated(AFTER_QUALITY_MARKS);

        assertThat(sight(As.TENDERER).pricedLotsOf(offer())).containsExactly(LOT);
    }

    private Sight sight(As as, Lot... marked) {
        return new Sight(as, tender, Optional.empty(), List.of(marked));
    }

    private void evaluated(PriceVisibility visibility) {
        var day = LocalDate.of(2025, 6, 6);
        var on = LotScene.on(lot, tender, day, InraeCase.examined());
        lot.open(on);
        lot.chooseOptions(List.of(), on);
        lot.openEvaluation(new UUID(9, 9), new Marking(visibility, Set.of("eve"), Set.of(id("B"))), on);
    }

    private static Offer offer() {
        return new Offer(
                id("B"),
                new UUID(0, 1),
                2,
                new Offer.Origin(new UUID(7, 1), Instant.parse("2025-05-27T13:00:00Z"), List.of(LOT)),
                new OfferForm(
                        List.of(InraeCase.company("Société fictive B", "00001002500013", CompanySize.MEDIUM)),
                        Grouping.ALONE,
                        false,
                        List.of(new OfferForm.LotPrices(LOT, Money.euros("259999"), List.of()))),
                List.of());
    }
}
