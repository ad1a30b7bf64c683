package fr.adjuge.tender.offer;

import static fr.adjuge.dto.tender.CandidatureOutcome.ADMITTED;
import static fr.adjuge.dto.tender.CandidatureOutcome.INADMISSIBLE;
import static fr.adjuge.dto.tender.RegularityOutcome.IRREGULAR;
import static fr.adjuge.dto.tender.RegularityOutcome.REGULAR;
import static fr.adjuge.dto.tender.RegularityOutcome.UNACCEPTABLE;
import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static fr.adjuge.tender.problem.ProblemType.RULES_NOT_MET;
import static fr.adjuge.tender.problem.ProblemType.TOO_EARLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.tender.PriceOutcome;
import fr.adjuge.dto.tender.RegularityOutcome;
import fr.adjuge.tender.InraeCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    static final LocalDate MAY_30 = LocalDate.of(2025, 5, 30);
    static final LocalDate JUNE_2 = LocalDate.of(2025, 6, 2);
    static final LocalDate JUNE_4 = LocalDate.of(2025, 6, 4);
    static final LocalDate JUNE_5 = LocalDate.of(2025, 6, 5);
    static final LocalDate JUNE_6 = LocalDate.of(2025, 6, 6);
    static final CreditCheck NO_CREDITS = new CreditCheck(Optional.empty(), Optional.empty());

    private final Examination none = Examination.NONE;
    private final Examination admitted = none.decideCandidature(ADMITTED, "complete", MAY_30);

    @Test
    void aSilentCandidateIsInadmissibleOnceItsTimeIsOver() {
        var asked = none.askForPieces(List.of("REFERENCES"), JUNE_4, Optional.empty(), MAY_30);

        assertThat(refusal(() -> asked.decideCandidature(INADMISSIBLE, "silence", JUNE_4))
                        .type())
                .isEqualTo(TOO_EARLY);
        assertThat(asked.decideCandidature(INADMISSIBLE, "silence", JUNE_5).isInadmissible())
                .isTrue();
    }

    @Test
    void aCandidateThatCompletesIsAdmittedAtOnce() {
        var asked = none.askForPieces(List.of("REFERENCES"), JUNE_4, Optional.empty(), MAY_30);

        assertThat(asked.decideCandidature(ADMITTED, "received", JUNE_2).isAdmitted())
                .isTrue();
    }

    @Test
    void allCandidatesHaveTheSameTimeToComplete() {
        var refusal = refusal(() -> none.askForPieces(List.of("DC2"), JUNE_5, Optional.of(JUNE_4), MAY_30));

        assertThat(refusal.breaches().get(0).legalBasis().orElseThrow().citation())
                .isEqualTo("art. R2144-2 CCP");
        none.askForPieces(List.of("DC2"), JUNE_4, Optional.of(JUNE_4), MAY_30);
    }

    @Test
    void anAnswerIsDueAfterTheDayOfTheRequest() {
        assertThat(refusal(() -> none.askForPieces(List.of("DC2"), MAY_30, Optional.empty(), MAY_30))
                        .type())
                .isEqualTo(RULES_NOT_MET);
    }

    @Test
    void aPriceIsNeverDecidedWithoutHavingBeenQuestioned() {
        var refusal = refusal(() -> admitted.decidePrice(PriceOutcome.REJECTED, "too low", JUNE_6));

        assertThat(refusal.type()).isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(refusal.legalBasis().orElseThrow().citation()).isEqualTo("art. L2152-6 CCP");
    }

    @Test
    void aPriceIsDecidedOnTheAnswerOrOnceTheTimeForItIsOver() {
        var asked = admitted.askAboutPrice("why?", JUNE_5, JUNE_2);

        assertThat(refusal(() -> asked.decidePrice(PriceOutcome.REJECTED, "silence", JUNE_5))
                        .type())
                .isEqualTo(TOO_EARLY);
        assertThat(asked.decidePrice(PriceOutcome.REJECTED, "silence", JUNE_6).isRejectedForItsPrice())
                .isTrue();
        assertThat(asked.answerAboutPrice("a demonstration machine", JUNE_4)
                        .decidePrice(PriceOutcome.JUSTIFIED, "it is", JUNE_4)
                        .isRejectedForItsPrice())
                .isFalse();
    }

    @Test
    void aRejectedPriceSettlesTheOffer() {
        var rejected = admitted.askAboutPrice("why?", JUNE_5, JUNE_2).decidePrice(PriceOutcome.REJECTED, "", JUNE_6);

        assertThat(rejected.isSettled()).isTrue();
        assertThat(rejected.isAdmittedAndRegular()).isFalse();
    }

    @Test
    void anOpenQuestionLeavesTheOfferUnsettled() {
        var open = admitted.decideRegularity(REGULAR, "", NO_CREDITS, JUNE_2).askAboutPrice("why?", JUNE_5, JUNE_2);

        assertThat(open.isSettled()).isFalse();
    }

    @Test
    void anIrregularOfferThatIsPutRightIsClassifiedAgain() {
        var irregular = admitted.decideRegularity(IRREGULAR, "no signature", NO_CREDITS, MAY_30);

        var asked = irregular.askToRegularise("sign it", JUNE_4, Optional.empty(), MAY_30);

        assertThat(asked.isSettled()).isFalse();
        assertThat(refusal(() -> asked.decideRegularity(REGULAR, "", NO_CREDITS, JUNE_4))
                        .type())
                .isEqualTo(TOO_EARLY);
        assertThat(asked.decideRegularity(IRREGULAR, "silence", NO_CREDITS, JUNE_5)
                        .isSettled())
                .isTrue();
        assertThat(asked.answerRegularisation("signed", List.of(), JUNE_2)
                        .decideRegularity(REGULAR, "signed", NO_CREDITS, JUNE_2)
                        .isAdmittedAndRegular())
                .isTrue();
    }

    @Test
    void onlyAnIrregularOfferIsPutRightAndNoneOfADoubtfulPrice() {
        var irregular = admitted.decideRegularity(IRREGULAR, "no signature", NO_CREDITS, MAY_30);
        var doubtful = irregular.askAboutPrice("why?", JUNE_5, JUNE_2);

        assertThat(refusal(() -> admitted.askToRegularise("", JUNE_4, Optional.empty(), MAY_30))
                        .type())
                .isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(refusal(() -> doubtful.askToRegularise("", JUNE_5, Optional.empty(), JUNE_2))
                        .legalBasis()
                        .orElseThrow()
                        .citation())
                .isEqualTo("art. R2152-2 CCP");
        doubtful.answerAboutPrice("so", JUNE_2)
                .decidePrice(PriceOutcome.JUSTIFIED, "it is", JUNE_2)
                .askToRegularise("", JUNE_5, Optional.empty(), JUNE_2);
    }

    @Test
    void theOfferOfAnInadmissibleCandidateIsNotExamined() {
        var inadmissible = none.decideCandidature(INADMISSIBLE, "no turnover", MAY_30);

        assertThat(refusal(() -> inadmissible.decideRegularity(IRREGULAR, "", NO_CREDITS, JUNE_2))
                        .type())
                .isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(inadmissible.isSettled()).isTrue();
    }

    @Test
    void anOfferIsUnacceptableAboveTheCreditsAndOnlyThen() {
        // A with its three options: 319 999 + 18 000 + 4 000 + 9 000 = 350 999.
        var price = InraeCase.opened("A").priceWith(List.of("PSE-1", "PSE-2", "PSE-3"));

        assertThat(decide(UNACCEPTABLE, price, "350998.99").regularity()).isPresent();
        assertThat(refusal(() -> decide(UNACCEPTABLE, price, "350999")).type()).isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(decide(REGULAR, price, "350999").isAdmittedAndRegular()).isTrue();
        assertThat(refusal(() -> decide(REGULAR, price, "350998.99"))
                        .legalBasis()
                        .orElseThrow()
                        .citation())
                .isEqualTo("art. L2152-3 CCP");
    }

    @Test
    void noOfferIsUnacceptableWithoutRecordedCreditsOrOptions() {
        assertThat(refusal(() -> decide(UNACCEPTABLE, Optional.of(Money.euros("1")), null)))
                .hasMessageContaining("no credits were recorded");
        assertThat(refusal(() -> decide(UNACCEPTABLE, Optional.empty(), "360000")))
                .hasMessageContaining("option combination");
    }

    private Examination decide(RegularityOutcome outcome, Optional<Money> price, String credits) {
        var check = new CreditCheck(price, Optional.ofNullable(credits).map(Money::euros));
        return admitted.decideRegularity(outcome, "", check, JUNE_5);
    }

    private static RefusedException refusal(ThrowingCallable act) {
        return catchThrowableOfType(RefusedException.class, act);
    }
}
