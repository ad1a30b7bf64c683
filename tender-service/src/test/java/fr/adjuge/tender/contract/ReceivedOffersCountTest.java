package fr.adjuge.tender.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.notice.LotAward.ReceivedOffers;
import fr.adjuge.tender.InraeCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceivedOffersCountTest {

    @Test
    void countsInadmissibleAndIrregularOffersToo() {
        // Eight offers, all electronic; E micro, C D H small, B F medium, A G large; all from France.
        assertThat(ReceivedOffersCount.of(InraeCase.examined())).isEqualTo(new ReceivedOffers(8, 8, 1, 3, 2, 2, 0, 0));
    }

    @Test
    void addsTheMonthsOfTheOptionsTakenUp() {
        var lot = InraeCase.consultation().lots().get(0);

        assertThat(AwardRecordAssembly.months(lot, List.of())).isEqualTo(8);
        assertThat(AwardRecordAssembly.months(lot, List.of("PSE-1", "PSE-3"))).isEqualTo(32);
    }
}
