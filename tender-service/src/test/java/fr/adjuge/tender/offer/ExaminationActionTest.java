package fr.adjuge.tender.offer;

import static fr.adjuge.dto.tender.CandidatureOutcome.ADMITTED;
import static fr.adjuge.dto.tender.RegularityOutcome.IRREGULAR;
import static fr.adjuge.tender.offer.ExaminationAction.DECIDE_PRICE;
import static fr.adjuge.tender.offer.ExaminationAction.DECIDE_REGULARITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Unmet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExaminationActionTest {

    static final LocalDate MAY_30 = LocalDate.of(2025, 5, 30);
    static final LocalDate JUNE_4 = LocalDate.of(2025, 6, 4);

    /** Midnight in Paris after 4 June. */
    static final Instant OVER = Instant.parse("2025-06-04T22:00:00Z");

    private final Examination admitted = Examination.NONE.decideCandidature(ADMITTED, "complete", MAY_30);

    @Test
    void aPriceThatWasQuestionedIsDecidedFromTheEndOfTheTimeForAnAnswerOn() {
        var questioned = admitted.askAboutPrice("why so low?", JUNE_4, MAY_30);

        assertThat(DECIDE_PRICE.guard().check(questioned, OVER.minusSeconds(1)))
                .flatMap(Unmet::holdsFrom)
                .contains(OVER);
        assertThat(DECIDE_PRICE.guard().check(questioned, OVER)).isEmpty();
    }

    @Test
    void aPriceThatIsJustifiedIsDecidedAtOnce() {
        var answered = admitted.askAboutPrice("why so low?", JUNE_4, MAY_30).answerAboutPrice("own stock", MAY_30);

        assertThat(DECIDE_PRICE.guard().check(answered, OVER.minusSeconds(1))).isEmpty();
    }

    @Test
    void anOfferThatIsPutRightIsClassifiedAgainOnItsAnswerOrOnceItsTimeIsOver() {
        var asked = admitted.decideRegularity(
                        IRREGULAR, "option", new CreditCheck(Optional.empty(), Optional.empty()), MAY_30)
                .askToRegularise("price the option", JUNE_4, Optional.empty(), MAY_30);

        assertThat(DECIDE_REGULARITY.guard().check(asked, OVER.minusSeconds(1)))
                .flatMap(Unmet::holdsFrom)
                .contains(OVER);
        assertThat(DECIDE_REGULARITY.guard().check(asked, OVER)).isEmpty();
        assertThat(DECIDE_REGULARITY
                        .guard()
                        .check(asked.answerRegularisation("priced", List.of(), MAY_30), OVER.minusSeconds(1)))
                .isEmpty();
    }
}
